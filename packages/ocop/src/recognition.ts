import { addMonths, type VietnameseDate } from "./dates.ts"

export type Star = 3 | 4 | 5

/** What a source reports about a product, before dates are looked at; `none` where no source tells anything. */
export type RecognitionStatus = "recognised" | "potential_five" | "proposed" | "not_renewed" | "none"

export type Standing = "certified" | "unconfirmed" | "expired" | "potential_five" | "proposed" | "none"

export type Validity = "valid" | "not_confirmed" | "expired" | "none"

export interface RecognitionFacts {
  status: RecognitionStatus
  /** Last recognised star; the proposed one where `status` is `proposed`; null for `potential_five`. */
  star: Star | null
  year: number | null
  issuedOn: VietnameseDate | null
  expiresOn: VietnameseDate | null
}

export interface Recognition {
  standing: Standing
  validity: Validity
  star: Star | null
  year: number | null
}

const MONTHS_VALID = 36

/** What may be said on `today` about a product's star (Decision 26/2026/QĐ-TTg: a certificate holds 36 months). */
export function recognitionOn(today: VietnameseDate, facts: RecognitionFacts): Recognition {
  const { status, star, year } = facts
  if (status === "none") return { standing: "none", validity: "none", star: null, year: null }
  if (status === "potential_five") return { standing: "potential_five", validity: "none", star: null, year }
  if (status === "proposed") return { standing: "proposed", validity: "none", star, year }
  if (status === "not_renewed") return { standing: "expired", validity: "expired", star, year }
  const validity = validityOn(today, facts)
  return { standing: STANDING[validity], validity, star, year }
}

/** Who certifies a star: the province 3 and 4, the Ministry of Agriculture and Environment 5. */
export function issuerOf(star: Star): "province" | "ministry" {
  return star === 5 ? "ministry" : "province"
}

/** The star a shopper sees: only a recognition that is valid or not known to have ended shows one. */
export function shownStar({ standing, star }: Pick<Recognition, "standing" | "star">): Star | null {
  return standing === "certified" || standing === "unconfirmed" ? star : null
}

const STANDING = { valid: "certified", not_confirmed: "unconfirmed", expired: "expired" } as const

type RecognisedValidity = keyof typeof STANDING

function validityOn(today: VietnameseDate, facts: RecognitionFacts): RecognisedValidity {
  const { year, issuedOn, expiresOn } = facts
  if (expiresOn) return today <= expiresOn ? "valid" : "expired"
  if (issuedOn) return today <= lastDayOf(issuedOn) ? "valid" : "expired"
  if (year === null) return "not_confirmed"
  // Only the year is known: the answer is certain when its first and its last day agree.
  if (today <= lastDayOf(`${year}-01-01`)) return "valid"
  if (today > lastDayOf(`${year}-12-31`)) return "expired"
  return "not_confirmed"
}

/** A term of months ends with the same day of its last month (Civil Code 2015, article 148). */
function lastDayOf(issuedOn: VietnameseDate): VietnameseDate {
  return addMonths(issuedOn, MONTHS_VALID)
}
