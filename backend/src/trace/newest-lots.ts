import type { ProductLot } from "@cho-ocop/contracts"
import type { TraceModuleService } from "../modules/trace/service.ts"
import { isOpen } from "./read-way.ts"

const SHOWN = 3
/** So that a few lots whose opening was called wrong leave some to show. */
const LOOKED_AT = 10

/** The lots of a product that its page leads to, made last first. */
export async function newestLots(trace: TraceModuleService, product_id: string): Promise<ProductLot[]> {
  const lots = await trace.listLots(
    { product_id },
    { order: { made_on: "DESC", created_at: "DESC" }, take: LOOKED_AT },
  )
  const [first] = lots
  if (!first) return []
  const ids = lots.map(({ id }) => id)
  const way = { own: await trace.records.ofLots(first.vendor_id, ids), materials: [] }
  return lots
    .filter(({ id }) => isOpen(way, id))
    .flatMap(({ code, number, made_on }) => (code ? [{ code, number, made_on }] : []))
    .slice(0, SHOWN)
}
