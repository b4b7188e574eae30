import { isDeepStrictEqual } from "node:util"
import { issuerOf } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { type CertificateRecord, SEED } from "../certificate/certificate-record.ts"
import { CERTIFICATE_MODULE } from "../modules/certificate/index.ts"
import type { CertificateModuleService } from "../modules/certificate/service.ts"
import { VENDOR_MODULE } from "../modules/vendor/index.ts"
import type { CatalogueProduct, CatalogueVendor } from "./catalogue/catalogue.ts"
import { known } from "./create-missing.ts"

type Ids = Map<string, { id: string }>

/** What is known about each product's recognition, and the ties from a product to it and to the vendor. */
export async function importCertificates(
  container: MedusaContainer,
  vendors: readonly CatalogueVendor[],
  ids: { vendors: Ids; products: Ids },
): Promise<void> {
  const products = vendors.flatMap((vendor) => vendor.products.map((product) => ({ vendor, product })))
  const handles = new Map(products.map(({ product }) => [product.handle, handleOf(product)]))
  const existing = await existingCertificates(container, ids.products, handles)
  const isNew = ({ product }: { product: CatalogueProduct }) => !existing.has(product.handle)
  const service = container.resolve<CertificateModuleService>(CERTIFICATE_MODULE)

  const missing = products.filter(isNew)
  if (missing.length > 0) {
    const link = container.resolve(ContainerRegistrationKeys.LINK)
    const selfOf = ({ product }: { product: CatalogueProduct }) => ({
      [Modules.PRODUCT]: { product_id: known(ids.products, product.handle).id },
    })
    await link.create(
      missing.map((each) => ({
        ...selfOf(each),
        [VENDOR_MODULE]: { vendor_id: known(ids.vendors, each.vendor.handle).id },
      })),
    )
    const created = await service.createCertificates(missing.map(({ product }) => newCertificate(product)))
    // By this tie an import knows that a product is whole.
    await link.create(
      missing.map((each, index) => ({
        ...selfOf(each),
        [CERTIFICATE_MODULE]: { certificate_id: created[index]?.id },
      })),
    )
  }

  const changed = products
    .filter((wanted) => !isNew(wanted))
    .flatMap(({ product }) => {
      const certificate = known(existing, product.handle)
      // What an officer or an operator has confirmed is not overwritten by the catalogue.
      if (certificate.entered_by !== SEED || certificate.verified_by) return []
      const wanted = { ...factsOf(product), handle: certificate.handle ?? handleOf(product) }
      const isSame = Object.entries(wanted).every(([fact, value]) =>
        isDeepStrictEqual(Reflect.get(certificate, fact), value),
      )
      return isSame ? [] : [{ id: certificate.id, ...wanted }]
    })
  if (changed.length > 0) await service.updateCertificates(changed)
}

function factsOf(product: CatalogueProduct) {
  const { status, star, year, decision, issuedOn, expiresOn } = product.certificate
  const recognised = status === "recognised" || status === "not_renewed"
  return {
    status,
    star,
    year,
    decision_number: decision,
    issuer: recognised && star !== null ? issuerOf(star) : null,
    issued_on: issuedOn,
    expires_on: expiresOn,
    evidence_level: product.evidence,
    source_title: product.source.title,
    source_url: product.source.url,
    note: product.note,
  }
}

/** What is in the catalogue was compared with its source before it came there. */
function newCertificate(product: CatalogueProduct) {
  return {
    ...factsOf(product),
    handle: handleOf(product),
    evidence: "verified" as const,
    entered_by: SEED,
    entered_at: new Date(),
  }
}

/** `<product>-<year>`, or `-1` where no year is known. */
function handleOf({ handle, certificate: { issuedOn, year } }: CatalogueProduct): string {
  return `${handle}-${issuedOn?.slice(0, 4) ?? year ?? 1}`
}

async function existingCertificates(
  container: MedusaContainer,
  products: Ids,
  handles: Map<string, string>,
): Promise<Map<string, CertificateRecord>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["handle", "certificates.*"],
    filters: { id: [...products.values()].map(({ id }) => id) },
  })
  const rows = data as unknown as { handle: string; certificates: CertificateRecord[] }[]
  return new Map(
    rows.flatMap(({ handle, certificates }) => {
      // One whose decision somebody has entered since keeps its address alone.
      const seeded = certificates.find(
        (each) => each.entered_by === SEED || each.handle === handles.get(handle),
      )
      return seeded ? [[handle, seeded] as const] : []
    }),
  )
}
