import {
  type CertificateChangeKind,
  type CertificateDates,
  certificateDates,
  type Issuer,
  openChanges,
  type RevocationGround,
  vietnameseDate,
} from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type CertificateCard, certificateCards } from "./certificate-card.ts"
import { type CertificateRecord, type CertificateScan, certificateOf, SEED } from "./certificate-record.ts"
import { certificatesOfProduct, findCertificate } from "./find-certificates.ts"

/** All an officer or an operator sees of a certificate; moments are ISO 8601 in UTC. */
export interface CertificateFile extends CertificateCard {
  score: number | null
  product_code: string | null
  issuer: CertificateRecord["issuer"]
  expires_on: string | null
  dates: CertificateDates | null
  renewal_filed_on: string | null
  renewal_closed_on: string | null
  revocation: {
    ground: RevocationGround
    decided_on: string
    decision_number: string
    decided_by: Issuer
  } | null
  evidence_level: CertificateRecord["evidence_level"]
  source: { title: string; url: string } | null
  scan: Pick<CertificateScan, "name" | "type" | "size"> | null
  /** Names; `seed` is the catalogue. */
  entered: { by: string; at: string } | null
  verified: { by: string; at: string } | null
  open_changes: CertificateChangeKind[]
  /** All of the product, this one included, as they were entered. */
  of_product: CertificateCard[]
}

/** One certificate with what an officer or an operator may do with it today. Throws `not_found`. */
export async function readCertificateFile(container: MedusaContainer, id: string): Promise<CertificateFile> {
  const today = vietnameseDate(new Date())
  const record = await findCertificate(container, { id })
  const ofProduct = await certificatesOfProduct(container, record.product.id)
  const cards = certificateCards(ofProduct, today)
  const card = cards.find((each) => each.id === id) ?? certificateCards([record], today)[0]
  const names = await namesOf(container, [record.entered_by, record.verified_by])
  const who = (by: string | null, at: string | Date | null) =>
    by && at ? { by: names.get(by) ?? by, at: new Date(at).toISOString() } : null
  const { source_title, source_url, scan, revoked_on, revocation_ground, revocation_decision, revoked_by } =
    record
  return {
    ...(card as CertificateCard),
    score: record.score,
    product_code: record.product_code,
    issuer: record.issuer,
    expires_on: record.expires_on,
    dates: certificateDates(certificateOf(record)),
    renewal_filed_on: record.renewal_filed_on,
    renewal_closed_on: record.renewal_closed_on,
    revocation:
      revoked_on && revocation_ground && revocation_decision && revoked_by
        ? {
            ground: revocation_ground,
            decided_on: revoked_on,
            decision_number: revocation_decision,
            decided_by: revoked_by,
          }
        : null,
    evidence_level: record.evidence_level,
    source: source_title && source_url ? { title: source_title, url: source_url } : null,
    scan: scan && { name: scan.name, type: scan.type, size: scan.size },
    entered: who(record.entered_by, record.entered_at),
    verified: who(record.verified_by, record.verified_at),
    open_changes: openChanges(today, certificateOf(record), "officer"),
    of_product: cards,
  }
}

async function namesOf(container: MedusaContainer, ids: (string | null)[]): Promise<Map<string, string>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "user",
    fields: ["id", "email"],
    filters: { id: ids.filter((id) => id !== null && id !== SEED) },
  })
  return new Map(data.map(({ id, email }) => [id, email ?? id]))
}
