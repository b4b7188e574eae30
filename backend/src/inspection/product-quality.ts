import type { ProductQuality } from "@cho-ocop/contracts"
import { vietnameseDate } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ProductMetadata } from "../catalogue/product-record.ts"
import { isShownProduct, type Sellable } from "../catalogue/sale.ts"
import { type CertificateRecord, statedCertificates } from "../certificate/certificate-record.ts"
import { notFound } from "../http/not-found.ts"
import { findInspections, type WholeInspection } from "./find-inspections.ts"
import { findLots } from "./told-parts.ts"

interface InspectedProduct extends Pick<Sellable, "takedowns"> {
  id: string
  handle: string
  title: string
  status: string
  metadata: unknown
  vendor?: Sellable["vendor"] & { handle: string; name: string }
  certificates: CertificateRecord[]
}

const FIELDS = [
  "id",
  "handle",
  "title",
  "status",
  "metadata",
  "vendor.*",
  "takedowns.lifted_at",
  "certificates.*",
]

/**
 * What inspections that are closed have shown of a product, for everybody. Throws `not_found`, but not where a
 * certificate was withdrawn: that stays to be read also once the listing is gone.
 */
export async function readProductQuality(
  container: MedusaContainer,
  handle: string,
): Promise<ProductQuality> {
  const { product, vendor, is_shown, withdrawn_certificate } = await findInspected(container, handle)
  const closed = (await findInspections(container, { product_id: product.id })).filter(
    ({ closed_on }) => closed_on !== null,
  )
  return {
    product: {
      handle,
      name: { vi: product.title, en: ProductMetadata.safeParse(product.metadata).data?.name_en ?? null },
      is_shown,
    },
    vendor: { handle: vendor.handle, name: vendor.name },
    withdrawn_certificate,
    inspections: closed
      .flatMap(toldInspection)
      .toSorted((one, other) => other.visited_on.localeCompare(one.visited_on)),
    results: await readResults(container, closed),
  }
}

async function findInspected(container: MedusaContainer, handle: string) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: FIELDS, filters: { handle } })
  const [product] = data as unknown as InspectedProduct[]
  const vendor = product?.vendor
  const today = vietnameseDate(new Date())
  if (!product || !vendor) throw notFound()
  const is_shown = isShownProduct(product, vendor, today)
  const withdrawn = statedCertificates(product.certificates, today).find(({ state }) => state === "revoked")
  if (!is_shown && !withdrawn) throw notFound()
  return { product, vendor, is_shown, withdrawn_certificate: withdrawn?.certificate.record.handle ?? null }
}

function toldInspection({
  plan_id,
  kind,
  visit,
  outcome,
  closed_on,
}: WholeInspection): ProductQuality["inspections"] {
  if (!visit || !outcome || !closed_on) return []
  const visited_on = vietnameseDate(new Date(visit.arrived_at))
  return [{ visited_on, closed_on, kind, outcome, draw: kind === "random" ? plan_id : null }]
}

async function readResults(
  container: MedusaContainer,
  closed: readonly WholeInspection[],
): Promise<ProductQuality["results"]> {
  const samples = closed.flatMap((inspection) => inspection.samples).filter(({ is_public }) => is_public)
  const lots = await findLots(container, { id: samples.flatMap(({ lot_id }) => lot_id ?? []) })
  const numbers = new Map(lots.map(({ id, number }) => [id, number]))
  return samples
    .flatMap(({ taken_on, laboratory, lot_id, result }) => {
      if (!result) return []
      return { taken_on, laboratory, lot_number: (lot_id && numbers.get(lot_id)) || null, ...result }
    })
    .toSorted((one, other) => other.reported_on.localeCompare(one.reported_on))
}
