import type { Cart, CartItem } from "@cho-ocop/contracts"
import { type VietnameseDate, vietnameseDate } from "@cho-ocop/ocop"
import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { isOffered, stockOf } from "../catalogue/product-card.ts"
import type { VariantRecord } from "../catalogue/product-record.ts"
import { SALE_FIELDS, type Sellable, saleOf } from "../catalogue/sale.ts"
import { ProblemError } from "../http/problem.ts"
import { LineSnapshot } from "./line-snapshot.ts"
import { type LineRecord, parcelsOf, totalsOf } from "./parcels.ts"
import { vendorRates } from "./vendor-shipping.ts"

type Query = Pick<RemoteQueryFunction, "graph">

interface CartRecord {
  id: string
  completed_at: string | Date | null
  items: LineRecord[]
}

/** The cart as the shopper sees it, with today's stock and shipping. Throws `cart_not_found`, `cart_completed`. */
export async function readCart(query: Query, id: string): Promise<Cart> {
  const { items } = await readOpenCart(query, id)
  const [goods, rates] = await Promise.all([
    goodsByVariant(
      query,
      items.map(({ variant_id }) => variant_id),
    ),
    vendorRates(query, [...new Set(items.map(({ metadata }) => LineSnapshot.parse(metadata).vendor.handle))]),
  ])
  const parcels = parcelsOf(items, {
    stockOf: ({ variant_id }) => goods.get(variant_id)?.stock ?? 0,
    isSold: ({ variant_id }) => goods.get(variant_id)?.is_sold ?? false,
    feeOf: (handle) => rates.get(handle)?.fee ?? 0,
  })
  const item_count = items.reduce((sum, { quantity }) => sum + Number(quantity), 0)
  return { id, parcels, item_count, ...totalsOf(parcels) }
}

/** The lines of a cart that can still change. Throws `cart_not_found`, `cart_completed`. */
export async function readOpenCart(query: Query, id: string): Promise<CartRecord> {
  const { data } = await query.graph({
    entity: "cart",
    fields: [
      "id",
      "completed_at",
      "items.id",
      "items.variant_id",
      "items.product_handle",
      "items.quantity",
      "items.unit_price",
      "items.metadata",
      "items.created_at",
    ],
    filters: { id },
  })
  const [cart] = data as unknown as CartRecord[]
  if (!cart) throw new ProblemError("cart_not_found", "There is no such cart.")
  if (cart.completed_at) throw new ProblemError("cart_completed", "This cart has been ordered.")
  return cart
}

type VariantWithProduct = VariantRecord & { product: { status: string } & Partial<Sellable> }

async function goodsByVariant(
  query: Query,
  ids: string[],
): Promise<Map<string, Pick<CartItem, "stock" | "is_sold">>> {
  const { data } = await query.graph({
    entity: "variant",
    fields: [
      "id",
      "metadata",
      "product.status",
      ...SALE_FIELDS.map((field) => `product.${field}`),
      "inventory_items.required_quantity",
      "inventory_items.inventory.location_levels.stocked_quantity",
      "inventory_items.inventory.location_levels.reserved_quantity",
    ],
    filters: { id: ids },
  })
  const today = vietnameseDate(new Date())
  return new Map(
    (data as unknown as VariantWithProduct[]).map((variant) => [
      variant.id,
      { stock: stockOf(variant), is_sold: isOffered(variant) && isSold(variant.product, today) },
    ]),
  )
}

function isSold(
  { status, vendor, takedowns }: VariantWithProduct["product"],
  today: VietnameseDate,
): boolean {
  return status === "published" && vendor !== undefined && saleOf({ vendor, takedowns }, today) === "sold"
}
