import { type Certificate, carriedUntil, certificateStateOn, endOf } from "./certificate.ts"
import { addDays, daysBetween, type VietnameseDate } from "./dates.ts"

/** Days before its certificate ends at which a vendor is warned, far to near. */
export const WARNING_DAYS = [180, 120, 60, 14] as const
export type WarningDays = (typeof WARNING_DAYS)[number]

/** The days that follow from a certificate's end; each one still belongs to its span. */
export interface CertificateDates {
  endsOn: VietnameseDate
  /** When the file for rating anew goes in. */
  renewal: { from: VietnameseDate; until: VietnameseDate }
  /** The last day it may be carried while that file is under way. */
  carriedUntil: VietnameseDate
  warnings: readonly { days: WarningDays; on: VietnameseDate }[]
}

const RENEWAL_FROM = 180
const RENEWAL_UNTIL = 120
const DAYS_TO_RATE_ANEW = 45
const DAYS_TO_REVOKE = 15

/**
 * The days that a certificate's end implies; null where no certificate was issued or its end is not known to the day.
 * The file goes in not before 180 and not after 120 days before the end (Decision 26/2026/QĐ-TTg, article 7 clause 6
 * point a); carried at most 180 days after it (article 12 clause 3).
 */
export function certificateDates(certificate: Certificate): CertificateDates | null {
  const endsOn = certificate.status === "recognised" ? endOf(certificate) : null
  if (!endsOn) return null
  return {
    endsOn,
    renewal: { from: addDays(endsOn, -RENEWAL_FROM), until: addDays(endsOn, -RENEWAL_UNTIL) },
    carriedUntil: carriedUntil(endsOn),
    warnings: WARNING_DAYS.map((days) => ({ days, on: addDays(endsOn, -days) })),
  }
}

/**
 * The warning that stands on `today`: the nearest one reached. It stands until the next is reached or the certificate
 * ends, so whoever looks each day and keeps what was sent, misses none and sends none twice. Null for a certificate
 * that gives no stars or has its end further away.
 */
export function warningOn(today: VietnameseDate, certificate: Certificate): WarningDays | null {
  const dates = certificateDates(certificate)
  const state = certificateStateOn(today, certificate)
  const isWithinTerm = state === "recognised" || state === "renewal_under_way"
  if (!dates || !isWithinTerm || certificate.evidence !== "verified") return null
  const left = daysBetween(today, dates.endsOn)
  return WARNING_DAYS.findLast((days) => left <= days) ?? null
}

/** The last day for rating anew, 45 days from the complete file (Decision 26/2026/QĐ-TTg, article 7 clause 6 point g). */
export function ratingDueOn(filedOn: VietnameseDate): VietnameseDate {
  return addDays(filedOn, DAYS_TO_RATE_ANEW)
}

/**
 * The last day for deciding a withdrawal: 15 days from the conclusion on the breach, or from the commune's word that
 * production has stopped (Decision 26/2026/QĐ-TTg, article 8 clause 4).
 */
export function revocationDueOn(concludedOn: VietnameseDate): VietnameseDate {
  return addDays(concludedOn, DAYS_TO_REVOKE)
}
