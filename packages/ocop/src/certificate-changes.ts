import {
  type Certificate,
  type CertificateState,
  certificateStateOn,
  endOf,
  type Issuer,
  issuerOf,
  type RevocationGround,
  type Star,
} from "./certificate.ts"
import { certificateDates } from "./certificate-dates.ts"
import type { VietnameseDate } from "./dates.ts"

/**
 * Who asks for a change: the product's vendor, or who has read the evidence as an officer of the programme, which an
 * operator of the market may do too.
 */
export type CertificateRole = "vendor" | "officer"

/**
 * What may become of a certificate. A renewal that was granted, a higher or a lower star are no change of it: they are
 * a new certificate, which supersedes it.
 * - `verify_evidence`, `refuse_evidence`: it agrees with its source, or it does not
 * - `recognise`: what was proposed has been decided; that decision is verified anew before it gives a star
 * - `confirm_dates`: its days are known by now
 * - `file_renewal`: the file for rating anew went in; `close_renewal`: it ended without a new certificate
 * - `revoke`: withdrawn by decision
 */
export type CertificateChange =
  | { kind: "verify_evidence" }
  | { kind: "refuse_evidence" }
  | { kind: "recognise"; star: Star; issuedOn: VietnameseDate; decidedBy: Issuer }
  | { kind: "confirm_dates"; issuedOn: VietnameseDate; expiresOn: VietnameseDate | null }
  | { kind: "file_renewal"; filedOn: VietnameseDate }
  | { kind: "close_renewal"; closedOn: VietnameseDate }
  | { kind: "revoke"; ground: RevocationGround; decidedOn: VietnameseDate; decidedBy: Issuer }

/**
 * Why a change is refused.
 * - `not_allowed`: not for this role; `wrong_state`: not from the state it is in
 * - `unverified`: its evidence has to be verified first; `dates_unknown`: its end is not known to the day
 * - `in_the_future`: dated after today; `out_of_order`: dated before what it follows
 * - `too_early`, `too_late`: outside of the time to file; `wrong_authority`: not who decides about this star
 */
export type CertificateRefusal =
  | "not_allowed"
  | "wrong_state"
  | "unverified"
  | "dates_unknown"
  | "in_the_future"
  | "out_of_order"
  | "too_early"
  | "too_late"
  | "wrong_authority"

export type CertificateChanged =
  | { certificate: Certificate; refusal: null }
  | { certificate: null; refusal: CertificateRefusal }

export type CertificateChangeKind = CertificateChange["kind"]

/** Who may make a change, on which evidence, and from which states. */
interface Rule {
  by: readonly CertificateRole[]
  evidence: Certificate["evidence"]
  from: readonly CertificateState[] | "any"
}

const RULES: Record<CertificateChangeKind, Rule> = {
  verify_evidence: { by: ["officer"], evidence: "unverified", from: "any" },
  refuse_evidence: { by: ["officer"], evidence: "unverified", from: "any" },
  recognise: { by: ["officer"], evidence: "verified", from: ["proposed", "potential_five"] },
  confirm_dates: { by: ["officer"], evidence: "verified", from: ["recognised", "not_confirmed", "expired"] },
  // What was filed in time may be told when the certificate has ended already.
  file_renewal: {
    by: ["vendor", "officer"],
    evidence: "verified",
    from: ["recognised", "expired", "not_confirmed"],
  },
  close_renewal: { by: ["officer"], evidence: "verified", from: ["renewal_under_way", "carried"] },
  revoke: {
    by: ["officer"],
    evidence: "verified",
    from: ["recognised", "renewal_under_way", "carried", "not_confirmed"],
  },
}

/**
 * The certificate after a change that is told on `today`, or why it cannot be. Who decides about which star:
 * Decision 26/2026/QĐ-TTg, article 4 clause 1 and article 8 clause 2; when a file goes in: article 7 clause 6 point a
 * and article 12 clause 3.
 */
export function changeCertificate(
  today: VietnameseDate,
  certificate: Certificate,
  change: CertificateChange,
  role: CertificateRole,
): CertificateChanged {
  const refusal = refusalOf(today, certificate, change, role)
  return refusal
    ? { certificate: null, refusal }
    : { certificate: changed(certificate, change), refusal: null }
}

/** The kinds of change that somebody in this role may tell of a certificate on `today`. */
export function openChanges(
  today: VietnameseDate,
  certificate: Certificate,
  role: CertificateRole,
): CertificateChangeKind[] {
  const state = certificateStateOn(today, certificate)
  return Object.keys(RULES)
    .map((kind) => kind as CertificateChangeKind)
    .filter((kind) => !refusalByRule(RULES[kind], certificate, state, role))
    .filter((kind) => kind !== "confirm_dates" || endOf(certificate) === null)
    .filter((kind) => kind !== "file_renewal" || canBeFiledBy(today, certificate))
}

function refusalOf(
  today: VietnameseDate,
  certificate: Certificate,
  change: CertificateChange,
  role: CertificateRole,
): CertificateRefusal | null {
  const byRule = refusalByRule(RULES[change.kind], certificate, certificateStateOn(today, certificate), role)
  if (byRule) return byRule
  const datedOn = dateOf(change)
  if (datedOn && datedOn > today) return "in_the_future"
  return refusalByContent(certificate, change)
}

function refusalByRule(
  { by, evidence, from }: Rule,
  certificate: Certificate,
  state: CertificateState,
  role: CertificateRole,
): CertificateRefusal | null {
  if (!by.includes(role)) return "not_allowed"
  if (certificate.evidence !== evidence) return evidence === "verified" ? "unverified" : "wrong_state"
  return from === "any" || from.includes(state) ? null : "wrong_state"
}

function refusalByContent(certificate: Certificate, change: CertificateChange): CertificateRefusal | null {
  const { star, issuedOn, renewal } = certificate
  switch (change.kind) {
    case "recognise":
      return change.decidedBy === issuerOf(change.star) ? null : "wrong_authority"
    case "confirm_dates":
      if (endOf(certificate)) return "wrong_state"
      return change.expiresOn && change.expiresOn < change.issuedOn ? "out_of_order" : null
    case "file_renewal":
      return refusalOfFiling(certificate, change.filedOn)
    case "close_renewal":
      return renewal && change.closedOn < renewal.filedOn ? "out_of_order" : null
    case "revoke":
      if (star !== null && change.decidedBy !== issuerOf(star)) return "wrong_authority"
      return issuedOn && change.decidedOn < issuedOn ? "out_of_order" : null
    default:
      return null
  }
}

/**
 * A file may not go in before 180 days before the end. One that misses the 120th day is taken as long as the certificate
 * has not ended: it is carried by such a file too (Decision 26/2026/QĐ-TTg, article 12 clause 3).
 */
function refusalOfFiling(certificate: Certificate, filedOn: VietnameseDate): CertificateRefusal | null {
  const dates = certificateDates(certificate)
  if (!dates) return "dates_unknown"
  if (filedOn < dates.renewal.from) return "too_early"
  return filedOn > dates.endsOn ? "too_late" : null
}

/** Whether some day up to `today` is in the time to file. */
function canBeFiledBy(today: VietnameseDate, certificate: Certificate): boolean {
  const dates = certificateDates(certificate)
  return dates !== null && today >= dates.renewal.from && today <= dates.carriedUntil
}

function changed(certificate: Certificate, change: CertificateChange): Certificate {
  switch (change.kind) {
    case "verify_evidence":
      return { ...certificate, evidence: "verified" }
    case "refuse_evidence":
      return { ...certificate, evidence: "refused" }
    case "recognise": {
      const { star, issuedOn } = change
      const decided = { star, year: yearOf(issuedOn), issuedOn, expiresOn: null }
      return { ...certificate, status: "recognised", ...decided, evidence: "unverified" }
    }
    case "confirm_dates": {
      const { issuedOn, expiresOn } = change
      return { ...certificate, year: yearOf(issuedOn), issuedOn, expiresOn }
    }
    case "file_renewal":
      return { ...certificate, renewal: { filedOn: change.filedOn, closedOn: null } }
    case "close_renewal": {
      const { renewal } = certificate
      return { ...certificate, renewal: renewal && { ...renewal, closedOn: change.closedOn } }
    }
    case "revoke":
      return { ...certificate, revocation: { ground: change.ground, decidedOn: change.decidedOn } }
  }
}

function dateOf(change: CertificateChange): VietnameseDate | null {
  switch (change.kind) {
    case "recognise":
    case "confirm_dates":
      return change.issuedOn
    case "file_renewal":
      return change.filedOn
    case "close_renewal":
      return change.closedOn
    case "revoke":
      return change.decidedOn
    default:
      return null
  }
}

function yearOf(date: VietnameseDate): number {
  return Number(date.slice(0, 4))
}
