import type { SitemapEntries, Vendor } from "@cho-ocop/contracts"
import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { ProblemError } from "../http/problem.ts"
import { type VendorRecord, vendorOf } from "./vendor.ts"

type Query = Pick<RemoteQueryFunction, "graph">
type VendorWithProducts = VendorRecord & { products: { id: string }[] }

const FIELDS = ["id", "handle", "name", "kind", "origin", "updated_at", "products.id"]

/** All vendors by name. */
export async function listVendors(query: Query): Promise<Vendor[]> {
  const vendors = await readVendors(query, {})
  return vendors
    .map((vendor) => vendorOf(vendor, vendor.products.length))
    .toSorted((a, b) => a.name.localeCompare(b.name, "vi"))
}

/** One vendor. Throws `not_found`. */
export async function readVendor(query: Query, handle: string): Promise<Vendor> {
  const [vendor] = await readVendors(query, { handle })
  if (!vendor) throw new ProblemError("not_found", "There is no such vendor.")
  return vendorOf(vendor, vendor.products.length)
}

/** Handles of everything that has a page. */
export async function listSitemapEntries(query: Query): Promise<SitemapEntries> {
  const [products, vendors] = await Promise.all([
    query.graph({ entity: "product", fields: ["handle", "updated_at"], filters: { status: "published" } }),
    query.graph({ entity: "vendor", fields: ["handle", "updated_at"] }),
  ])
  return { products: products.data.map(entryOf), vendors: vendors.data.map(entryOf) }
}

async function readVendors(query: Query, filters: { handle?: string }): Promise<VendorWithProducts[]> {
  const { data } = await query.graph({ entity: "vendor", fields: FIELDS, filters })
  return data as unknown as VendorWithProducts[]
}

function entryOf({ handle, updated_at }: { handle: string; updated_at: string | Date }) {
  return { handle, updated_at: new Date(updated_at).toISOString() }
}
