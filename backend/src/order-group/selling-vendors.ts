import type { RemoteQueryFunction } from "@medusajs/framework/types"

/** A vendor, and where its goods lie. */
export interface SellingVendor {
  id: string
  handle: string
  stock_location_id: string
}

interface VendorRecord {
  id: string
  handle: string
  stock_location: { id: string }
}

/** The vendors with these handles. */
export async function sellingVendors(
  query: Pick<RemoteQueryFunction, "graph">,
  handles: string[],
): Promise<Map<string, SellingVendor>> {
  const { data } = await query.graph({
    entity: "vendor",
    fields: ["id", "handle", "stock_location.id"],
    filters: { handle: handles },
  })
  return new Map(
    (data as unknown as VendorRecord[]).map(({ id, handle, stock_location }) => [
      handle,
      { id, handle, stock_location_id: stock_location.id },
    ]),
  )
}
