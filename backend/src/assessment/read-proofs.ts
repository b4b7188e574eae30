import type { AssessmentProofs } from "@cho-ocop/contracts"
import { vietnameseDate } from "@cho-ocop/ocop"
import type { MarketplaceProof } from "@cho-ocop/ocop/rubrics"
import { timelineOf } from "@cho-ocop/trace"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SALE_FIELDS, type Sellable, saleOf } from "../catalogue/sale.ts"
import { databaseOf } from "../database.ts"
import { traceModule } from "../trace/trace-module.ts"

interface Whose {
  vendor_id: string
  product_id: string
}

const LOTS_MAX = 500

/** What the market can show for a product's self-assessment today. */
export async function readProofs(container: MedusaContainer, whose: Whose): Promise<AssessmentProofs> {
  const [electronic_traceability, online_sales] = await Promise.all([
    readLots(container, whose),
    readSales(container, whose),
  ])
  return { electronic_traceability, online_sales }
}

/** Being on sale is no contract that is carried out: an order has to have been delivered. */
export function heldProofs({ electronic_traceability, online_sales }: AssessmentProofs): MarketplaceProof[] {
  const held: MarketplaceProof[] = []
  if (electronic_traceability) held.push("electronic_traceability")
  if (online_sales && online_sales.delivered > 0) held.push("online_sales")
  return held
}

/** Lots whose opening still stands after all corrections. */
async function readLots(container: MedusaContainer, { vendor_id, product_id }: Whose) {
  const module = traceModule(container)
  const lots = await module.listLots(
    { vendor_id, product_id, kind: "product" },
    { order: { created_at: "DESC" }, take: LOTS_MAX },
  )
  if (lots.length === 0) return null
  const ids = lots.map(({ id }) => id)
  const kept = await module.records.ofLots(vendor_id, ids)
  const opened = new Set(
    timelineOf(kept.map(({ record }) => record.event)).flatMap((event) =>
      event.kind === "made" ? event.opens.map(({ id }) => id) : [],
    ),
  )
  const standing = lots.filter(({ id }) => opened.has(id))
  const code = standing[0]?.code
  return code ? { lots: standing.length, code } : null
}

async function readSales(container: MedusaContainer, { product_id }: Whose) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["handle", "status", ...SALE_FIELDS],
    filters: { id: product_id },
  })
  const [product] = data as unknown as (Sellable & { handle: string; status: string })[]
  const isSold = product?.status === "published" && saleOf(product, vietnameseDate(new Date())) === "sold"
  return isSold ? { handle: product.handle, delivered: await countDelivered(container, product_id) } : null
}

/** Orders of which a unit of the product reached its shopper. */
async function countDelivered(container: MedusaContainer, productId: string): Promise<number> {
  const { rows } = await databaseOf(container).raw<{ rows: { count: number }[] }>(
    `select count(distinct item.order_id)::int as count
       from order_item item join order_line_item line on line.id = item.item_id
       where line.product_id = ? and item.delivered_quantity > 0`,
    [productId],
  )
  return rows[0]?.count ?? 0
}
