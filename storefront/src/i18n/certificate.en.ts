import type { CertificateTexts } from "./certificate.vi.ts"

export const certificateEn: CertificateTexts = {
  title: (product) => `OCOP certificate of ${product}`,
  titleOfYear: (product, year) => `OCOP certificate of ${product}, ${year}`,
  crumb: "Certificate",
  description: (product, vendor) =>
    `Check the OCOP certificate of ${product}, ${vendor}: stars, term, decision, source, and who compared it.`,
  open: "See and check this certificate",
  product: "Product",
  vendor: "Made by",
  states: {
    none: { name: "Nothing known", text: "We do not know whether this product was recognised." },
    proposed: {
      name: "Proposed only",
      text: "The product was scored or proposed. This is not a certificate.",
    },
    potential_five: {
      name: "Potential 5 stars",
      text: "The province gave 90 points or more and sent the file to the Ministry. This is not a five-star certificate.",
    },
    upcoming: { name: "Not in force yet", text: "The certificate holds from its day of issue, given below." },
    recognised: { name: "Valid", text: "This certificate is valid today." },
    renewal_under_way: {
      name: "Valid, being rated anew",
      text: "This certificate is valid today. The file for rating the product anew is with the authority.",
    },
    carried: {
      name: "Carried on",
      text: "The certificate’s own term is over. As the product is being rated anew, it may be used for at most 180 more days.",
    },
    not_confirmed: {
      name: "Validity not confirmed",
      text: "The product was recognised, but the source does not give enough dates to know whether that holds today. So there is no certified badge.",
    },
    expired: {
      name: "Expired",
      text: "This certificate has expired. It gives the product no stars any more.",
    },
    revoked: {
      name: "Withdrawn",
      text: "The authority has withdrawn this certificate. It gives the product no stars any more.",
    },
    superseded: {
      name: "Replaced by a later one",
      text: "The product was given another certificate after this one. This one is no longer in use.",
    },
  },
  statesTitle: "How it stands today",
  sinceTitle: "Since when, until when",
  saysTitle: "What the certificate says",
  star: "Stars",
  stars: (star) => `${star} stars`,
  score: "Points",
  points: (score) => `${score.toLocaleString("en-GB")} of 100`,
  scoreUnknown: "Not published by the source",
  productCode: "Product code",
  issuedOn: "Issued on",
  onlyYear: (year) => `The source gives only the year, ${year}, and no day`,
  unknown: "Not given by the source",
  endsOn: "Valid to the end of",
  endComputed: "36 months from its issue, by Decision 26/2026/QĐ-TTg",
  endNamed: "the day named on the certificate",
  endBetween: (from, until) =>
    `A day between ${from} and ${until}, as the source gives only the year of issue (36 months from its issue)`,
  endUnknown: "Cannot be told, as the source gives no day of issue",
  renewalFiled: "File for rating anew",
  renewalClosed: "Ended without a new certificate",
  carriedUntil: "May be used at the latest to the end of",
  revokedOn: "Withdrawn on",
  revokedBy: "Withdrawn by",
  revocationGround: "Why",
  revocationDecision: "Decision of withdrawal",
  grounds: {
    false_file: "a false file",
    criteria_no_longer_met: "the criteria of the rating are no longer met",
    breach_of_law:
      "a breach of the law on quality, food safety, environment, intellectual property or labelling",
    misuse_of_mark: "misuse of the certification mark",
    production_stopped: "production has stopped",
    other_official_conclusion: "another conclusion of a competent authority",
  },
  checkedTitle: "What was checked, and by whom",
  fromCatalogue: (date) =>
    `This was taken from the published source named below, and came into this market on ${date}.`,
  enteredBy: {
    officer: (date) => `A programme officer entered this from the decision of recognition on ${date}.`,
    operator: (date) => `An operator of the market entered this from the decision of recognition on ${date}.`,
    unknown: (date) =>
      `A programme officer or an operator of the market entered this from the decision of recognition on ${date}.`,
  },
  verifiedBy: {
    officer: (date) =>
      `Another person, a programme officer, compared it with its source and confirmed it on ${date}.`,
    operator: (date) =>
      `Another person, an operator of the market, compared it with its source and confirmed it on ${date}.`,
    unknown: (date) =>
      `Another person, a programme officer or an operator of the market, compared it with its source and confirmed it on ${date}.`,
  },
  notVerified:
    "Neither a programme officer nor an operator of this market has compared it with the authority that issued it yet.",
  scanHeld: "The market holds a scan of the paper, which is not published.",
  noScan: "The market holds no scan of the paper.",
  notChecked: "The market gives no stars and issues no certificates itself.",
  meaningTitle: "What the stars mean",
  sourceTitle: "Source",
  noSource: "There is no public address; it was compared with the scan.",
  historyTitle: "Every recognition",
  historyLead: "All certificates of this product that we know of, oldest first.",
  held: ({ star, year, issued_on }) =>
    `${star === null ? "Stars not known" : `${star} stars`}, ${issued_on?.slice(0, 4) ?? year ?? "year not known"}`,
  thisOne: "this one",
  dataTitle: "For machines",
  data: "Data (JSON)",
  badge: {
    none: "No certificate",
    proposed: "Proposed only",
    potential_five: "Potential 5 stars",
    upcoming: "Not in force yet",
    recognised: "Certificate valid",
    renewal_under_way: "Certificate valid",
    carried: "Certificate carried on",
    not_confirmed: "Validity not confirmed",
    expired: "Certificate expired",
    revoked: "Certificate withdrawn",
    superseded: "Replaced by a later one",
    checkedAt: "Chợ OCOP",
  },
  badgeAlt: (product) => `OCOP certificate of ${product}, checked at Chợ OCOP`,
  workspace: {
    title: "OCOP certificates",
    hint: "Terms, when to file for rating anew, a badge for your own site",
    lead: "Programme officers, or the market’s operator, enter and verify certificates. If something is wrong, tell the market.",
    empty: "No certificates yet",
    emptyText:
      "You will see the certificates of your products here once an officer or the operator has entered them.",
    unverified: "Waiting to be verified",
    refused: "Not accepted",
    window: "File for rating anew",
    windowDays: (from, until) => `from ${from} to ${until}`,
    openNow: "It is time to file for rating anew.",
    late: "The days to file for rating anew are over. File before the certificate ends.",
    carried: "If it is being rated anew, usable until",
    see: "See the page to check it",
    badgeTitle: "A badge for your own site",
    badgeHint:
      "Copy this code into your site. The badge turns grey by itself once the certificate is no longer valid.",
    code: (product) => `Code for ${product}`,
  },
}
