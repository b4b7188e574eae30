import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { notFound } from "../http/not-found.ts"
import type { CertificateRecord } from "./certificate-record.ts"

/** A certificate with the product it is about. */
export interface CertificateOfProduct extends CertificateRecord {
  product: {
    id: string
    handle: string
    title: string
    metadata: unknown
    vendor: { id: string; handle: string; name: string } | null
  }
}

/** Certificates of products that are still there; all, the one with an id, or those with these ids. */
export async function findCertificates(
  container: MedusaContainer,
  filters: { id?: string | string[] } = {},
): Promise<CertificateOfProduct[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "certificate",
    fields: [
      "*",
      "product.id",
      "product.handle",
      "product.title",
      "product.metadata",
      "product.vendor.id",
      "product.vendor.handle",
      "product.vendor.name",
    ],
    filters,
  })
  const rows = data as unknown as (CertificateRecord & { product?: CertificateOfProduct["product"] | null })[]
  return rows.flatMap((row) =>
    row.product && row.status !== "none" ? [{ ...row, product: row.product }] : [],
  )
}

/** All certificates that a product was ever given, as they were entered. */
export async function certificatesOfProduct(
  container: MedusaContainer,
  productId: string,
): Promise<CertificateOfProduct[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["certificates.id"],
    filters: { id: productId },
  })
  const [product] = data as unknown as { certificates?: { id: string }[] }[]
  return findCertificates(container, { id: (product?.certificates ?? []).map(({ id }) => id) })
}

/** One certificate. Throws `not_found`. */
export async function findCertificate(
  container: MedusaContainer,
  filters: { id: string },
): Promise<CertificateOfProduct> {
  const [found] = await findCertificates(container, filters)
  if (!found) throw notFound()
  return found
}
