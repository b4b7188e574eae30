import {
  type Certificate,
  type CertificateState,
  certificateStateOn,
  endOf,
  MONTHS_VALID,
} from "./certificate.ts"
import { addMonths, type VietnameseDate } from "./dates.ts"

/** A certificate and how it stands beside the others of its product. */
export interface StatedCertificate<C extends Certificate = Certificate> {
  certificate: C
  state: CertificateState
}

/**
 * All verified certificates of a product as they stand on `today`, latest first. A later one takes the place of those
 * before it, for good: should it be withdrawn, none of them comes back (Decision 26/2026/QĐ-TTg, article 7 clauses 5
 * and 6). One of which only the year is known counts as issued on the first day of that year; of two that cannot be
 * told apart by date, the one given last is later.
 */
export function certificatesOn<C extends Certificate>(
  today: VietnameseDate,
  certificates: readonly C[],
): StatedCertificate<C>[] {
  const stated = certificates
    .filter(({ evidence }) => evidence === "verified")
    .map((certificate) => ({ certificate, state: certificateStateOn(today, certificate) }))
    .toReversed()
    .toSorted((one, other) => issueOrder(other.certificate).localeCompare(issueOrder(one.certificate)))
  const latest = stated.find(({ state }) => wasIssued(state))
  return stated.map((each) => (each === latest ? each : besideLatest(each, latest?.certificate)))
}

/** Withdrawn stays withdrawn, and what had ended before the later one came, had expired. */
function besideLatest<C extends Certificate>(
  stated: StatedCertificate<C>,
  latest: Certificate | undefined,
): StatedCertificate<C> {
  if (!latest || !wasIssued(stated.state) || stated.state === "revoked") return stated
  const endsOn = endOf(stated.certificate)
  const hadExpired = stated.state === "expired" && (endsOn === null || endsOn < issueOrder(latest))
  return hadExpired ? stated : { ...stated, state: "superseded" }
}

function wasIssued(state: CertificateState): boolean {
  return state !== "none" && state !== "proposed" && state !== "potential_five" && state !== "upcoming"
}

/** The earliest day of issue that its dates allow; empty, before all others, where there are none. */
function issueOrder({ issuedOn, expiresOn, year }: Certificate): string {
  if (issuedOn) return issuedOn
  if (year !== null) return `${year}-01-01`
  return expiresOn ? addMonths(expiresOn, -MONTHS_VALID) : ""
}
