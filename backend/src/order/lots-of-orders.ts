import type { PackedLot } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { traceModule } from "../trace/trace-module.ts"

/** A packed lot with the order and parcel that hold it. */
export interface LotOfOrder extends PackedLot {
  order_id: string
  fulfillment_id: string
}

/** From which lots orders were packed, as far as their vendors noted it. */
export async function lotsOfOrders(
  container: MedusaContainer,
  orderIds: readonly string[],
): Promise<LotOfOrder[]> {
  const trace = traceModule(container)
  const packed = await trace.listPackedLots({ order_id: [...orderIds] }, { take: null })
  if (packed.length === 0) return []
  const lots = await trace.listLots({ id: packed.map(({ lot_id }) => lot_id) }, { take: null })
  const lotOf = new Map(lots.map((lot) => [lot.id, lot]))
  return packed.flatMap(({ order_id, fulfillment_id, line_id, lot_id }) => {
    const lot = lotOf.get(lot_id)
    return lot ? { order_id, fulfillment_id, line_id, number: lot.number, code: lot.code ?? "" } : []
  })
}
