import { isDeepStrictEqual } from "node:util"
import type { EvidenceFile, LocalizedText } from "@cho-ocop/contracts"
import {
  type Certificate,
  certificatesOn,
  type Issuer,
  type Recognition,
  type RecognitionStatus,
  type RevocationGround,
  recognitionOn,
  type Star,
  type StatedCertificate,
  type VietnameseDate,
} from "@cho-ocop/ocop"
import type { AdminRole } from "../officer/admin-role.ts"

/** Who entered what came with the catalogue. */
export const SEED = "seed"

/** The paper of a certificate; its content lies encrypted with the File Module. */
export interface CertificateScan {
  /** What its content is sealed to. */
  id: string
  /** As the sender named it; shown, never used as a path. */
  name: string
  type: EvidenceFile["type"]
  /** Bytes before encryption. */
  size: number
  file_id: string
}

/** A certificate as the database has it. */
export interface CertificateRecord {
  id: string
  handle: string | null
  status: RecognitionStatus
  star: Star | null
  score: number | null
  year: number | null
  decision_number: string | null
  product_code: string | null
  issuer: Issuer | null
  issued_on: VietnameseDate | null
  expires_on: VietnameseDate | null
  renewal_filed_on: VietnameseDate | null
  renewal_closed_on: VietnameseDate | null
  revoked_on: VietnameseDate | null
  revocation_ground: RevocationGround | null
  revocation_decision: string | null
  revoked_by: Issuer | null
  evidence: Certificate["evidence"]
  evidence_level: "A" | "B1" | "B2" | "C" | null
  source_title: string | null
  source_url: string | null
  scan: CertificateScan | null
  note: LocalizedText | null
  entered_by: string | null
  entered_role: AdminRole | null
  entered_at: string | Date | null
  verified_by: string | null
  verified_role: AdminRole | null
  verified_at: string | Date | null
}

/** A certificate with the record it was read from. */
export type RecordedCertificate = Certificate & { record: CertificateRecord }

/** What the rules of the programme look at. */
export function certificateOf(record: CertificateRecord): RecordedCertificate {
  const { status, star, year, issued_on, expires_on, evidence } = record
  const { renewal_filed_on, renewal_closed_on, revoked_on, revocation_ground } = record
  return {
    status,
    star,
    year,
    issuedOn: issued_on,
    expiresOn: expires_on,
    evidence,
    renewal: renewal_filed_on ? { filedOn: renewal_filed_on, closedOn: renewal_closed_on } : null,
    revocation: revoked_on && revocation_ground ? { ground: revocation_ground, decidedOn: revoked_on } : null,
    record,
  }
}

/** Whether it was ever granted: a score, a proposal and a "potential five" are no certificates and have no page. */
export function wasGranted({ status }: Pick<CertificateRecord, "status">): boolean {
  return status === "recognised" || status === "not_renewed"
}

/** A product's verified certificates as they stand on that day in Vietnam, latest first. */
export function statedCertificates(
  records: readonly CertificateRecord[],
  today: VietnameseDate,
): StatedCertificate<RecordedCertificate>[] {
  return certificatesOn(today, inOrderOfEntry(records).map(certificateOf))
}

/** What may be said about a product's star on that day in Vietnam. */
export function recognitionOf(records: readonly CertificateRecord[], today: VietnameseDate): Recognition {
  return recognitionOn(today, inOrderOfEntry(records).map(certificateOf))
}

/** The certificate that `recognitionOf` tells of; undefined where nothing is known. */
export function toldCertificate(
  records: readonly CertificateRecord[],
  today: VietnameseDate,
): CertificateRecord | undefined {
  const told = recognitionOf(records, today)
  if (told.standing === "none") return undefined
  const isTold = ({ certificate, state }: StatedCertificate<RecordedCertificate>) =>
    state !== "superseded" && isDeepStrictEqual(recognitionOn(today, [certificate]), told)
  return statedCertificates(records, today).find(isTold)?.certificate.record
}

/** Of two that cannot be told apart by date, the one entered last is later. */
function inOrderOfEntry(records: readonly CertificateRecord[]): CertificateRecord[] {
  const time = ({ entered_at }: CertificateRecord) => (entered_at ? new Date(entered_at).getTime() : 0)
  return records.toSorted((one, other) => time(one) - time(other))
}
