import type { PackedLine } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { notFound } from "../http/not-found.ts"
import { recallsOfLots } from "../recall/find-recalls.ts"
import { requireNotRecalled } from "../recall/require-not-recalled.ts"
import { traceModule } from "../trace/trace-module.ts"
import type { VendorOrderRecord } from "./order-record.ts"

const LOTS_MAX = 500

/** A packed line whose lot is known. */
export type LineOfLot = PackedLine & { lot_id: string }

export function linesOfLots(lines: readonly PackedLine[]): LineOfLot[] {
  return lines.filter((line): line is LineOfLot => Boolean(line.lot_id))
}

/** Throws `not_found` where a lot is not this vendor's or not of the line's goods, `lot_recalled` for one called back. */
export async function requireLotsOfGoods(
  container: MedusaContainer,
  order: VendorOrderRecord,
  lines: readonly LineOfLot[],
): Promise<void> {
  if (lines.length === 0) return
  const lotIds = lines.map(({ lot_id }) => lot_id)
  const lots = await traceModule(container).listLots({ id: lotIds, vendor_id: order.vendor_id })
  const handles = await productHandles(
    container,
    lots.flatMap(({ product_id }) => product_id ?? []),
  )
  for (const { line_id, lot_id } of lines) {
    const lot = lots.find(({ id }) => id === lot_id)
    const goods = order.items.find(({ id }) => id === line_id)?.product_handle
    if (!lot?.product_id || handles.get(lot.product_id) !== goods) throw notFound()
  }
  await requireNotRecalled(container, lotIds)
}

/** Lots from which goods of these orders may be packed, the newest first, by the product's handle. */
export async function lotsToPack(
  container: MedusaContainer,
  orders: readonly VendorOrderRecord[],
): Promise<Map<string, { id: string; number: string }[]>> {
  const [order] = orders
  if (!order) return new Map()
  const lots = await traceModule(container).listLots(
    { vendor_id: order.vendor_id, kind: "product" },
    { order: { created_at: "DESC" }, take: LOTS_MAX },
  )
  const recalls = await recallsOfLots(
    container,
    lots.map(({ id }) => id),
  )
  const handles = await productHandles(
    container,
    lots.flatMap(({ product_id }) => product_id ?? []),
  )
  const offered = lots.filter(({ id }) => !recalls.has(id))
  return new Map(
    [...Map.groupBy(offered, ({ product_id }) => handles.get(product_id ?? "") ?? "")].map(
      ([handle, ofGoods]) => [handle, ofGoods.map(({ id, number }) => ({ id, number }))],
    ),
  )
}

/** Handles of products by id. */
async function productHandles(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: ["id", "handle"], filters: { id: [...ids] } })
  return new Map(data.map(({ id, handle }) => [id, handle]))
}
