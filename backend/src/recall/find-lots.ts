import type { MedusaContainer } from "@medusajs/framework/types"
import { traceModule } from "../trace/trace-module.ts"
import { vendorModule } from "../vendor-access/vendor-module.ts"

const FOUND_MAX = 20

/** What is needed to choose a lot, and no more. */
export interface LotName {
  id: string
  name: string
  number: string
  made_on: string | null
  vendor: string
}

/** Lots by a part of their number, name or code, the newest first. */
export async function findLots(container: MedusaContainer, q: string): Promise<LotName[]> {
  const like = { $ilike: `%${q.replace(/[%_\\]/g, "\\$&")}%` }
  const lots = await traceModule(container).listLots(
    q ? { $or: [{ number: like }, { name: like }, { code: like }] } : {},
    { order: { created_at: "DESC" }, take: FOUND_MAX },
  )
  const vendors = await vendorModule(container).listVendors(
    { id: lots.map(({ vendor_id }) => vendor_id) },
    { select: ["id", "name"] },
  )
  const nameOf = new Map(vendors.map(({ id, name }) => [id, name]))
  return lots.map(({ id, name, number, made_on, vendor_id }) => ({
    id,
    name,
    number,
    made_on,
    vendor: nameOf.get(vendor_id) ?? "",
  }))
}
