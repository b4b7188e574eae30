import type { PackedLine } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { notFound } from "../http/not-found.ts"
import { ProblemError } from "../http/problem.ts"
import { recallsOfLots } from "../recall/find-recalls.ts"
import { recallModule } from "../recall/recall-module.ts"
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
 * back; `lot_needed` where no lot is named for goods of which one is being called back: nobody could tell its buyers.
 */
export async function requireLots(
  container: MedusaContainer,
  order: VendorOrderRecord,
  lines: readonly PackedLine[],
): Promise<void> {
  const goodsOf = (line_id: string) => order.items.find(({ id }) => id === line_id)?.product_handle ?? ""
  const ofLots = linesOfLots(lines)
  const lotIds = ofLots.map(({ lot_id }) => lot_id)
  const open = await recallModule(container).listRecalls({ vendor_id: order.vendor_id, closed_at: null })
  const known = [...lotIds, ...open.map(({ lot_id }) => lot_id)]
  if (known.length === 0) return
  const lots = await traceModule(container).listLots(
    { id: known, vendor_id: order.vendor_id },
    { take: null },
  )
  const handles = await productHandles(
    container,
    lots.flatMap(({ product_id }) => product_id ?? []),
  )
  const handleOf = new Map(lots.map(({ id, product_id }) => [id, handles.get(product_id ?? "")]))
  const own = await traceModule(container).records.ofLots(order.vendor_id, lotIds)
  for (const { line_id, lot_id } of ofLots) {
    const isOfGoods = handleOf.get(lot_id) === goodsOf(line_id)
    if (!isOfGoods || !isOpen({ own, materials: [] }, lot_id)) throw notFound()
  }
  await requireNotRecalled(container, lotIds)
  const recalled = new Set(open.map(({ lot_id }) => handleOf.get(lot_id)))
  if (lines.some(({ line_id, lot_id }) => !lot_id && recalled.has(goodsOf(line_id)))) {
    throw new ProblemError(
      "lot_needed",
      "A lot of these goods is being called back: say from which lot you pack.",
    )
  }
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
  const own = await traceModule(container).records.ofLots(
    order.vendor_id,
    lots.map(({ id }) => id),
  )
  const offered = lots.filter(({ id }) => !recalls.has(id) && isOpen({ own, materials: [] }, id))
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
