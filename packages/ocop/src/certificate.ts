import { addDays, addMonths, type VietnameseDate } from "./dates.ts"

export type Star = 3 | 4 | 5

/** Who recognises a star, and who may withdraw it. */
export type Issuer = "province" | "ministry"

/** What a source reports, before dates are looked at; `none` where no source tells anything. */
export type RecognitionStatus = "recognised" | "potential_five" | "proposed" | "not_renewed" | "none"

/** The grounds of withdrawal in the order of the law (Decision 26/2026/QĐ-TTg, article 8 clause 1, points a to e). */
export const REVOCATION_GROUNDS = [
  "false_file",
  "criteria_no_longer_met",
  "breach_of_law",
  "misuse_of_mark",
  "production_stopped",
  "other_official_conclusion",
] as const
export type RevocationGround = (typeof REVOCATION_GROUNDS)[number]

/** What is known about one recognition of a product. Dates are Vietnamese. */
export interface Certificate {
  status: RecognitionStatus
  /** Recognised star; the proposed one where `status` is `proposed`; null for `potential_five`. */
  star: Star | null
  year: number | null
  issuedOn: VietnameseDate | null
  /** As the certificate names it; counted from `issuedOn` where it does not. */
  expiresOn: VietnameseDate | null
  /** Whether somebody other than its vendor has compared it with its source. */
  evidence: "unverified" | "verified" | "refused"
  /** The file for rating the product anew; `closedOn` is set once it ended without a new certificate. */
  renewal: { filedOn: VietnameseDate; closedOn: VietnameseDate | null } | null
  revocation: { ground: RevocationGround; decidedOn: VietnameseDate } | null
}

/**
 * How a certificate stands on a day.
 * - `none`, `proposed`, `potential_five`: no certificate was issued
 * - `upcoming`: issued on a later day
 * - `recognised`: valid; `renewal_under_way`: valid, and a file for rating anew is with the authority
 * - `carried`: past its end, still valid while that file is under way
 * - `not_confirmed`: recognised, but its source gives too few dates to know whether it is valid
 * - `expired`, `revoked`, `superseded`: no longer valid; superseded by a later certificate of the same product
 */
export type CertificateState =
  | "none"
  | "proposed"
  | "potential_five"
  | "upcoming"
  | "recognised"
  | "renewal_under_way"
  | "carried"
  | "not_confirmed"
  | "expired"
  | "revoked"
  | "superseded"

/** The term of a certificate (Decision 26/2026/QĐ-TTg, article 4 clause 3). */
export const MONTHS_VALID = 36
const DAYS_CARRIED = 180

/**
 * How a certificate stands on `today`, looked at alone: `certificatesOn` knows which are superseded. Valid on its last
 * day and on the last day it is carried (Decision 26/2026/QĐ-TTg, article 4 clause 3, article 12 clauses 1 and 3);
 * withdrawn from the day of that decision (article 8).
 */
export function certificateStateOn(today: VietnameseDate, certificate: Certificate): CertificateState {
  const { status, issuedOn, revocation } = certificate
  if (status !== "recognised" && status !== "not_renewed") return status
  if (revocation && revocation.decidedOn <= today) return "revoked"
  if (issuedOn && today < issuedOn) return "upcoming"
  if (status === "not_renewed") return "expired"
  const end = possibleEnd(certificate)
  if (!end) return "not_confirmed"
  const isRenewing = isRenewingOn(today, certificate)
  if (today <= end.earliest) return isRenewing ? "renewal_under_way" : "recognised"
  if (today <= end.latest) return "not_confirmed"
  return isRenewing && today <= carriedUntil(end.earliest) ? "carried" : "expired"
}

/** Whether the badge may be shown in this state (Decision 26/2026/QĐ-TTg, article 4 clause 3, article 12 clause 3). */
export function isValidState(state: CertificateState): boolean {
  return state === "recognised" || state === "renewal_under_way" || state === "carried"
}

/** The last day of a certificate's own term; null where its source does not tell it to the day. */
export function endOf(certificate: Certificate): VietnameseDate | null {
  const end = possibleEnd(certificate)
  return end && end.earliest === end.latest ? end.earliest : null
}

/** The last day a certificate may be carried past its end: 180 days (Decision 26/2026/QĐ-TTg, article 12 clause 3). */
export function carriedUntil(endsOn: VietnameseDate): VietnameseDate {
  return addDays(endsOn, DAYS_CARRIED)
}

/**
 * Who decides about a star, its recognition (Decision 26/2026/QĐ-TTg, article 4 clause 1) and its withdrawal
 * (article 8 clause 2): the province about 3 and 4, the Ministry of Agriculture and Environment about 5.
 */
export function issuerOf(star: Star): Issuer {
  return star === 5 ? "ministry" : "province"
}

/**
 * The days between which the term ends. 36 months from issue (Decision 26/2026/QĐ-TTg, article 4 clause 3), unless the
 * certificate names another day, as those of earlier rules may (article 12 clause 1).
 */
function possibleEnd({ issuedOn, expiresOn, year }: Certificate) {
  if (expiresOn) return { earliest: expiresOn, latest: expiresOn }
  if (issuedOn) return { earliest: lastDayOf(issuedOn), latest: lastDayOf(issuedOn) }
  if (year !== null) return { earliest: lastDayOf(`${year}-01-01`), latest: lastDayOf(`${year}-12-31`) }
  return null
}

/** A term of months ends with the same day of its last month (Civil Code 2015, article 148). */
function lastDayOf(issuedOn: VietnameseDate): VietnameseDate {
  return addMonths(issuedOn, MONTHS_VALID)
}

function isRenewingOn(today: VietnameseDate, { renewal }: Certificate): boolean {
  if (!renewal || today < renewal.filedOn) return false
  return renewal.closedOn === null || today < renewal.closedOn
}
