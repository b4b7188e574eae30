import type { SitemapEntries, Vendor } from "@cho-ocop/contracts"
import { type VietnameseDate, vietnameseDate } from "@cho-ocop/ocop"
import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { type CertificateRecord, wasGranted } from "../certificate/certificate-record.ts"
import { ProblemError } from "../http/problem.ts"
import { isShownProduct, type Sellable, saleOf } from "./sale.ts"
import { type VendorRecord, vendorOf } from "./vendor.ts"

type Query = Pick<RemoteQueryFunction, "graph">
type CertificateOfProduct = Pick<CertificateRecord, "handle" | "status" | "evidence"> & {
  updated_at: string | Date
}
type ProductOfVendor = { handle: string; status: string; updated_at: string | Date } & Pick<
  Sellable,
  "takedowns"
> & { certificates?: CertificateOfProduct[] }
type VendorWithProducts = VendorRecord & { products: ProductOfVendor[] }

const FIELDS = [
  "id",
  "handle",
  "name",
  "kind",
  "origin",
  "status",
  "holiday_until",
  "updated_at",
  "products.handle",
  "products.status",
  "products.updated_at",
  "products.takedowns.lifted_at",
]

const CERTIFICATE_FIELDS = ["handle", "status", "evidence", "updated_at"].map(
  (field) => `products.certificates.${field}`,
)

/** All vendors with goods in the shop, by name. */
export async function listVendors(query: Query): Promise<Vendor[]> {
  const today = vietnameseDate(new Date())
  const vendors = await readVendors(query, {}, today)
  return vendors
    .filter(({ products }) => products.length > 0)
    .map((vendor) => vendorOf(vendor, vendor.products.length, today))
    .toSorted((a, b) => a.name.localeCompare(b.name, "vi"))
}

/** One vendor. Throws `not_found`. */
export async function readVendor(query: Query, handle: string): Promise<Vendor> {
  const today = vietnameseDate(new Date())
  const [vendor] = await readVendors(query, { handle }, today)
  if (!vendor) throw new ProblemError("not_found", "There is no such vendor.")
  return vendorOf(vendor, vendor.products.length, today)
}

/** Handles of everything that has a page. */
export async function listSitemapEntries(query: Query): Promise<SitemapEntries> {
  const vendors = await readVendors(query, {}, vietnameseDate(new Date()), [...FIELDS, ...CERTIFICATE_FIELDS])
  const products = vendors.flatMap((vendor) => vendor.products)
  return {
    products: products.map(entryOf),
    vendors: vendors.filter(({ products }) => products.length > 0).map(entryOf),
    certificates: products.flatMap(({ certificates = [] }) =>
      certificates.flatMap(({ handle, status, evidence, updated_at }) =>
        handle && wasGranted({ status }) && evidence === "verified" ? [entryOf({ handle, updated_at })] : [],
      ),
    ),
  }
}

/** Vendors that may be shown, each with its products that may be shown. */
async function readVendors(
  query: Query,
  filters: { handle?: string },
  today: VietnameseDate,
  fields = FIELDS,
): Promise<VendorWithProducts[]> {
  const { data } = await query.graph({ entity: "vendor", fields, filters })
  const vendors = data as unknown as VendorWithProducts[]
  return vendors
    .filter((vendor) => saleOf({ vendor }, today) !== "hidden")
    .map((vendor) => ({
      ...vendor,
      products: vendor.products.filter((product) => isShownProduct(product, vendor, today)),
    }))
}

function entryOf({ handle, updated_at }: { handle: string; updated_at: string | Date }) {
  return { handle, updated_at: new Date(updated_at).toISOString() }
}
