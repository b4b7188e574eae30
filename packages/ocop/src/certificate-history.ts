import {
  type Certificate,
  type CertificateState,
  certificateStateOn,
  endOf,
  isValidState,
  MONTHS_VALID,
  type Star,
} from "./certificate.ts"
import { addMonths, type VietnameseDate } from "./dates.ts"

/** A certificate and how it stands beside the others of its product. */
export interface StatedCertificate<C extends Certificate = Certificate> {
  certificate: C
  state: CertificateState
}

/** A star that a product had or has. */
export interface StarHeld {
  star: Star
  /** Year of recognition, where known. */
  year: number | null
  /** Day of issue, where known. */
  issuedOn: VietnameseDate | null
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

/** The one certificate that gives its product stars on `today`: verified, valid, and not superseded; null for none. */
export function certificateInForce<C extends Certificate>(
  today: VietnameseDate,
  certificates: readonly C[],
): C | null {
  return certificatesOn(today, certificates).find(({ state }) => isValidState(state))?.certificate ?? null
}

/** The stars a product was given up to `today`, first to last: 3 stars 2021, 4 stars 2024. */
export function starHistory(today: VietnameseDate, certificates: readonly Certificate[]): StarHeld[] {
  return certificatesOn(today, certificates)
    .toReversed()
    .flatMap(({ certificate: { star, year, issuedOn }, state }) =>
      star !== null && wasIssued(state)
        ? [{ star, year: issuedOn ? Number(issuedOn.slice(0, 4)) : year, issuedOn, state }]
        : [],
    )
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
