import type { MedusaContainer } from "@medusajs/framework/types"
import { traceModule } from "../trace/trace-module.ts"
import { recallModule } from "./recall-module.ts"

/** Ids of a vendor's products of which a lot was ever called back: whoever packs them has to name the lot. */
export async function productsRecalled(container: MedusaContainer, vendor_id: string): Promise<Set<string>> {
  const recalls = await recallModule(container).listRecalls({ vendor_id }, { select: ["lot_id"], take: null })
  if (recalls.length === 0) return new Set()
  const lots = await traceModule(container).listLots(
    { id: recalls.map(({ lot_id }) => lot_id), kind: "product" },
    { select: ["product_id"], take: null },
  )
  return new Set(lots.flatMap(({ product_id }) => product_id ?? []))
}
