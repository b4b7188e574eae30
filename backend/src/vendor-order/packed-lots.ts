import type { PackedLine } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound } from "../http/not-found.ts"
import { ProblemError } from "../http/problem.ts"
import { recallsOfLots } from "../recall/find-recalls.ts"
import { productsRecalled } from "../recall/products-recalled.ts"
import { requireNotRecalled } from "../recall/require-not-recalled.ts"
import { isOpen } from "../trace/read-way.ts"
import { traceModule } from "../trace/trace-module.ts"
import type { VendorOrderRecord } from "./order-record.ts"

const LOTS_MAX = 500

/** A packed line whose lot is known. */
export type LineOfLot = PackedLine & { lot_id: string }

export function linesOfLots(lines: readonly PackedLine[]): LineOfLot[] {
  return lines.filter((line): line is LineOfLot => Boolean(line.lot_id))
}

/**
 * Throws `not_found` where a lot is not this vendor's, not of the line's goods, or void; `lot_recalled` for one called
 * back; `lot_needed` where no lot is named for goods of which one was called back: nobody could tell its buyers.
 */
export async function requireLots(
  container: MedusaContainer,
  order: VendorOrderRecord,
  lines: readonly PackedLine[],
): Promise<void> {
  const { vendor_id } = order
  const goodsOf = (line_id: string) => order.items.find(({ id }) => id === line_id)?.product_id
  const ofLots = linesOfLots(lines)
  const lotIds = ofLots.map(({ lot_id }) => lot_id)
  if (lotIds.length > 0) {
    const trace = traceModule(container)
    const lots = await trace.listLots({ id: lotIds, vendor_id, kind: "product" }, { take: null })
    const productOf = new Map(lots.map(({ id, product_id }) => [id, product_id]))
    const own = await trace.records.ofLots(vendor_id, lotIds)
    for (const { line_id, lot_id } of ofLots) {
      const isOfGoods = productOf.has(lot_id) && productOf.get(lot_id) === goodsOf(line_id)
      if (!isOfGoods || !isOpen({ own, materials: [] }, lot_id)) throw notFound()
    }
    await requireNotRecalled(container, lotIds)
  }
  const recalled = await productsRecalled(container, vendor_id)
  if (lines.some(({ line_id, lot_id }) => !lot_id && recalled.has(goodsOf(line_id) ?? ""))) {
    throw new ProblemError("lot_needed", "A lot of these goods was called back: say from which lot you pack.")
  }
}

/** Throws `lot_recalled` where a parcel holds goods of a lot that was called back since it was packed. */
export async function requireParcelNotRecalled(container: MedusaContainer, parcelId: string): Promise<void> {
  const packed = await traceModule(container).listPackedLots({ fulfillment_id: parcelId }, { take: null })
  await requireNotRecalled(
    container,
    packed.map(({ lot_id }) => lot_id),
  )
}

/** Lots from which goods of these orders may be packed, the newest first, by product. */
export async function lotsToPack(
  container: MedusaContainer,
  orders: readonly VendorOrderRecord[],
): Promise<Map<string, { id: string; number: string }[]>> {
  const [order] = orders
  if (!order) return new Map()
  const { vendor_id } = order
  const trace = traceModule(container)
  const lots = await trace.listLots(
    { vendor_id, kind: "product" },
    { order: { created_at: "DESC" }, take: LOTS_MAX },
  )
  const ids = lots.map(({ id }) => id)
  const recalls = await recallsOfLots(container, ids)
  const own = await trace.records.ofLots(vendor_id, ids)
  const offered = lots.filter(({ id }) => !recalls.has(id) && isOpen({ own, materials: [] }, id))
  return new Map(
    [...Map.groupBy(offered, ({ product_id }) => product_id ?? "")].map(([product, ofGoods]) => [
      product,
      ofGoods.map(({ id, number }) => ({ id, number })),
    ]),
  )
}
