import type { CertificatePage, HeldCertificate } from "@cho-ocop/contracts"
import {
  type Certificate,
  certificateDates,
  endOf,
  type VietnameseDate,
  vietnameseDate,
} from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ProductMetadata } from "../catalogue/product-record.ts"
import { isShownProduct, type Sellable } from "../catalogue/sale.ts"
import { notFound } from "../http/not-found.ts"
import { type CertificateRecord, SEED, statedCertificates, wasGranted } from "./certificate-record.ts"

interface ProductOfCertificate {
  handle: string
  title: string
  status: string
  metadata: unknown
  takedowns?: Sellable["takedowns"]
  vendor?: Sellable["vendor"] & { handle: string; name: string }
  certificates: CertificateRecord[]
}

const FIELDS = [
  "id",
  "product.handle",
  "product.title",
  "product.status",
  "product.metadata",
  "product.takedowns.lifted_at",
  "product.vendor.*",
  "product.certificates.*",
]

/** What a certificate says today, for anybody to check. Throws `not_found`, also while nobody has verified it. */
export async function readCertificatePage(
  container: MedusaContainer,
  handle: string,
): Promise<CertificatePage> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "certificate", fields: FIELDS, filters: { handle } })
  const [row] = data as unknown as { product?: ProductOfCertificate }[]
  const today = vietnameseDate(new Date())
  const metadata = ProductMetadata.safeParse(row?.product?.metadata)
  if (!row?.product?.vendor || !metadata.success) throw notFound()
  const { product } = row
  const { vendor } = row.product
  const stated = statedCertificates(product.certificates, today)
  const shown = stated.find(({ certificate }) => certificate.record.handle === handle)
  if (!shown || !wasGranted(shown.certificate.record)) throw notFound()
  const { certificate, state } = shown
  const { record } = certificate
  return {
    handle,
    state,
    star: record.star,
    score: record.score,
    year: record.year,
    decision_number: record.decision_number,
    product_code: record.product_code,
    issuer: record.issuer,
    issued_on: record.issued_on,
    ends_on: endOf(certificate),
    ends_between: endsBetween(certificate),
    names_end: record.expires_on !== null,
    renewal: certificate.renewal && {
      filed_on: certificate.renewal.filedOn,
      closed_on: certificate.renewal.closedOn,
      carried_until: certificateDates(certificate)?.carriedUntil ?? null,
    },
    revocation: certificate.revocation && {
      ground: certificate.revocation.ground,
      decided_on: certificate.revocation.decidedOn,
      decision_number: record.revocation_decision,
      decided_by: record.revoked_by,
    },
    evidence_level: record.evidence_level,
    source:
      record.source_title && record.source_url
        ? { title: record.source_title, url: record.source_url }
        : null,
    note: record.note,
    checked: {
      entered: record.entered_by === SEED ? "catalogue" : "person",
      entered_on: dayOf(record.entered_at),
      entered_by: record.entered_role,
      verified_on: dayOf(record.verified_at),
      verified_by: record.verified_role,
      has_scan: record.scan !== null,
    },
    product: {
      handle: product.handle,
      name: { vi: product.title, en: metadata.data.name_en },
      province: metadata.data.origin.province,
      is_shown: isShownProduct(product, vendor, today),
    },
    vendor: { handle: vendor.handle, name: vendor.name },
    history: stated.toReversed().flatMap(heldOf),
  }
}

function heldOf({
  certificate: { record },
  state,
}: ReturnType<typeof statedCertificates>[number]): HeldCertificate[] {
  const { handle, star, year, issued_on } = record
  if (!handle || !wasGranted(record) || state === "upcoming") return []
  return [{ handle, star, year, issued_on, state }]
}

/** The earliest and the latest end that a year of issue allows. */
function endsBetween(certificate: Certificate): CertificatePage["ends_between"] {
  const { year, issuedOn, expiresOn } = certificate
  if (year === null || issuedOn || expiresOn) return null
  const from = endOf({ ...certificate, issuedOn: `${year}-01-01` })
  const until = endOf({ ...certificate, issuedOn: `${year}-12-31` })
  return from && until ? { from, until } : null
}

function dayOf(moment: string | Date | null): VietnameseDate | null {
  return moment && vietnameseDate(new Date(moment))
}
