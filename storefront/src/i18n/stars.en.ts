import type { starsVi } from "./stars.vi.ts"

export const starsEn: typeof starsVi = {
  title: "OCOP stars and how to read them",
  lead: "OCOP scores a product out of 100 points. Only 3, 4 and 5 stars come with a certificate; 1 and 2 stars do not.",
  ratingTitle: "Three certified ratings",
  points: { 3: "50 to below 70 points", 4: "70 to below 90 points", 5: "90 to 100 points" },
  by: {
    3: "Recognised by the provincial People’s Committee",
    4: "Recognised by the provincial People’s Committee",
    5: "Recognised by the Ministry of Agriculture and Environment",
  },
  seeProducts: (star) => `See ${star}-star products`,
  pointsNote: "Points alone are not enough: each rating also has minimum requirements to meet.",
  validityTitle: "A certificate holds for 36 months",
  validity: [
    "Recognition is valid for 36 months from the day it is issued. Certificates issued under earlier rules keep the term written on them.",
    "Renewal is applied for between 180 and 120 days before expiry. While it is under way, an overdue certificate may be extended by at most 180 days.",
    "The certified mark may be used only while recognition is valid. Once recognition expires or is withdrawn, the mark has to come off everywhere.",
  ],
  statesTitle: "How this market shows stars",
  states: [
    {
      name: "Certified today",
      text: "The dates are known well enough to be sure that recognition holds today. Stars and badge are shown.",
    },
    {
      name: "Validity not confirmed",
      text: "The product was recognised, but the public source does not give enough dates. We show the stars and the year as reported, without the badge. It does not mean that the product is poor or has lost its stars.",
    },
    {
      name: "Expired",
      text: "Told in words only: how many stars it once had. No stars are drawn and the star filter leaves it out.",
    },
    {
      name: "Withdrawn",
      text: "The authority has withdrawn the recognition. Told in words only, from the day of that decision.",
    },
    {
      name: "Potential 5 stars",
      text: "The province gave 90 points or more and sent the file to the central level. It is a step of the procedure, not a five-star certificate.",
    },
    { name: "Proposed", text: "Scored or proposed only; no decision of recognition is known." },
  ],
  revocationTitle: "When stars are withdrawn",
  revocationLead: "The rules name six grounds:",
  revocation: [
    "a false file;",
    "the criteria of the rating are no longer met;",
    "a breach of the law on quality, food safety, environment, intellectual property or labelling;",
    "misuse of the certification mark;",
    "production has stopped;",
    "another conclusion of a competent authority.",
  ],
  revocationBy:
    "Withdrawal is decided within 15 days: by the provincial chair for 3 and 4 stars, by the Minister for 5 stars.",
  sourcesTitle: "Sources",
  sources: [
    "Decision 26/2026/QĐ-TTg of 22 May 2026: criteria, points, validity, withdrawal (replaces Decision 148/QĐ-TTg of 2023).",
    "Decision 19/2025/QĐ-TTg: codes and names of the 34 provinces and cities.",
  ],
}
