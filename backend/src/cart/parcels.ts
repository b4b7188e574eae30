import type { CartItem, Discount, VendorParcel } from "@cho-ocop/contracts"
import { sumOf } from "@cho-ocop/money"
import { LineSnapshot } from "./line-snapshot.ts"

/** A line of a cart or an order as Medusa keeps it. */
export interface LineRecord {
  id: string
  variant_id: string
  product_handle: string
  quantity: number
  unit_price: number
  metadata: unknown
  created_at: string | Date
}

/** Lines grouped by vendor, in the order they were added, each vendor with fee (đồng) and discounts of its parcel. */
export function parcelsOf(
  lines: readonly LineRecord[],
  figures: {
    stockOf: (line: LineRecord) => number
    isSold: (line: LineRecord) => boolean
    feeOf: (vendorHandle: string) => number
    discountsOf: (vendorHandle: string) => Discount[]
  },
): VendorParcel[] {
  const inOrder = lines.toSorted((a, b) => Number(new Date(a.created_at)) - Number(new Date(b.created_at)))
  const parcels = new Map<string, VendorParcel>()
  for (const line of inOrder) {
    const { vendor, ...snapshot } = LineSnapshot.parse(line.metadata)
    const parcel = parcels.get(vendor.handle) ?? emptyParcel(vendor, figures)
    const item = itemOf(line, snapshot, { stock: figures.stockOf(line), is_sold: figures.isSold(line) })
    parcel.items.push(item)
    parcel.item_total += item.total
    parcels.set(vendor.handle, parcel)
  }
  return [...parcels.values()]
}

/** Sums in whole đồng over all parcels. */
export function totalsOf(parcels: readonly VendorParcel[]) {
  const item_total = parcels.reduce((sum, parcel) => sum + parcel.item_total, 0)
  const shipping_total = parcels.reduce((sum, parcel) => sum + parcel.shipping_total, 0)
  const discounts = discountsByCode(parcels.flatMap((parcel) => parcel.discounts))
  const discount_total = sumOf(discounts)
  const total = item_total + shipping_total - discount_total
  return { item_total, shipping_total, discounts, discount_total, total }
}

/** One discount for each code, in the order of their first. */
export function discountsByCode(discounts: readonly Discount[]): Discount[] {
  const byCode = new Map<string, Discount>()
  for (const { code, name, amount } of discounts) {
    byCode.set(code, { code, name, amount: amount + (byCode.get(code)?.amount ?? 0) })
  }
  return [...byCode.values()].filter(({ amount }) => amount > 0)
}

function emptyParcel(
  vendor: VendorParcel["vendor"],
  figures: { feeOf: (vendorHandle: string) => number; discountsOf: (vendorHandle: string) => Discount[] },
): VendorParcel {
  const discounts = figures.discountsOf(vendor.handle)
  return {
    vendor,
    items: [],
    item_total: 0,
    shipping_total: figures.feeOf(vendor.handle),
    discounts,
    discount_total: sumOf(discounts),
  }
}

function itemOf(
  line: LineRecord,
  snapshot: Omit<LineSnapshot, "vendor">,
  { stock, is_sold }: Pick<CartItem, "stock" | "is_sold">,
): CartItem {
  const { id, variant_id, product_handle } = line
  const quantity = Number(line.quantity)
  const unit_price = Number(line.unit_price)
  return {
    id,
    variant_id,
    product_handle,
    ...snapshot,
    quantity,
    stock,
    is_sold,
    unit_price,
    total: unit_price * quantity,
  }
}
