import type { CertificateFacts } from "@cho-ocop/contracts"
import type { VietnameseDate } from "@cho-ocop/ocop"
import { type CertificateRecord, recognitionOf, toldCertificate, wasGranted } from "./certificate-record.ts"

/** What a product's page tells of its star on that day in Vietnam, and where that is written. */
export function certificateFactsOf(
  records: readonly CertificateRecord[],
  today: VietnameseDate,
): CertificateFacts {
  const told = toldCertificate(records, today)
  const { source_title, source_url } = told ?? {}
  return {
    recognition: recognitionOf(records, today),
    handle: told && wasGranted(told) ? told.handle : null,
    decision_number: told?.decision_number ?? null,
    issuer: told?.issuer ?? null,
    issued_on: told?.issued_on ?? null,
    expires_on: told?.expires_on ?? null,
    evidence_level: told?.evidence_level ?? null,
    source: source_title && source_url ? { title: source_title, url: source_url } : null,
    note: told?.note ?? null,
  }
}
