import type { ProductLot } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { recallsOfLots } from "../recall/find-recalls.ts"
import { isOpen } from "./read-way.ts"
import { traceModule } from "./trace-module.ts"

const SHOWN = 3
/** So that a few lots whose opening was called wrong, or which are called back, leave some to show. */
const LOOKED_AT = 10

/** The lots of a product that its page leads to, made last first. */
export async function newestLots(container: MedusaContainer, product_id: string): Promise<ProductLot[]> {
  const trace = traceModule(container)
  const lots = await trace.listLots(
    { product_id },
    { order: { made_on: "DESC", created_at: "DESC" }, take: LOOKED_AT },
  )
  const [first] = lots
  if (!first) return []
  const ids = lots.map(({ id }) => id)
  const recalls = await recallsOfLots(container, ids)
  const way = { own: await trace.records.ofLots(first.vendor_id, ids), materials: [] }
  return lots
    .filter(({ id }) => isOpen(way, id) && !recalls.has(id))
    .flatMap(({ code, number, made_on }) => (code ? [{ code, number, made_on }] : []))
    .slice(0, SHOWN)
}
