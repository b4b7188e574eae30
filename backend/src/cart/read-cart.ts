import type { Cart, CartItem, Quote } from "@cho-ocop/contracts"
import { type VietnameseDate, vietnameseDate } from "@cho-ocop/ocop"
import type { MedusaContainer, RemoteQueryFunction } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isOffered, stockOf } from "../catalogue/product-card.ts"
import type { VariantRecord } from "../catalogue/product-record.ts"
import { SALE_FIELDS, type Sellable, saleOf } from "../catalogue/sale.ts"
import { ProblemError } from "../http/problem.ts"
import { deliveryFees, type ParcelDelivery, type VendorParcelToSend } from "../shipping/delivery-fees.ts"
import { CartMetadata } from "./cart-metadata.ts"
import { type CartDiscounts, cartDiscounts } from "./discounts.ts"
import { LineSnapshot } from "./line-snapshot.ts"
import { type LineRecord, parcelsOf, totalsOf } from "./parcels.ts"

type Query = Pick<RemoteQueryFunction, "graph">

interface CartRecord {
  id: string
  completed_at: string | Date | null
  metadata: unknown
  items: LineRecord[]
}

const NO_ADDRESS: Quote = { province_code: null, deliveries: {} }

/**
 * The cart as the shopper sees it, with today's stock and discounts, and with the fees of an address if one is known.
 * Throws `cart_not_found`, `cart_completed`, `delivery_not_offered`.
 */
export async function readCart(container: MedusaContainer, id: string, quote = NO_ADDRESS): Promise<Cart> {
  return (await readCartToOrder(container, id, quote)).cart
}

/** A cart with all that its orders need beyond it. */
interface CartToOrder {
  cart: Cart
  /** How each vendor's parcel is delivered, by vendor handle. */
  deliveries: Map<string, ParcelDelivery>
  discounts: CartDiscounts
}

/** The cart as `readCart` tells it, with its deliveries and discounts in detail. */
export async function readCartToOrder(
  container: MedusaContainer,
  id: string,
  quote: Quote,
): Promise<CartToOrder> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { items, metadata } = await readOpenCart(query, id)
  const codes = CartMetadata.parse(metadata).promotion_codes
  const goods = await goodsByVariant(
    query,
    items.map(({ variant_id }) => variant_id),
  )
  const toSend = parcelsToSend(items, goods)
  const deliveries = await deliveryFees(query, { ...quote, parcels: [...toSend.values()] })
  const discounts = await cartDiscounts(container, { id, codes, deliveries })
  const parcels = parcelsOf(items, {
    stockOf: ({ variant_id }) => goods.get(variant_id)?.stock ?? 0,
    isSold: ({ variant_id }) => goods.get(variant_id)?.is_sold ?? false,
    feeOf: (vendor) => known(deliveries, vendor).chosen.fee,
    discountsOf: (vendor) => discounts.ofVendor.get(vendor) ?? [],
  }).map((parcel) => {
    const { offers, chosen } = known(deliveries, parcel.vendor.handle)
    const { weight } = known(toSend, parcel.vendor.handle)
    return { ...parcel, weight, deliveries: offers, delivery: chosen.kind }
  })
  const item_count = items.reduce((sum, { quantity }) => sum + Number(quantity), 0)
  const promotions = codes.map((code) => ({ code, problem: discounts.problems.get(code) ?? null }))
  const cart = { id, parcels, item_count, promotions, ...totalsOf(parcels) }
  return { cart, deliveries, discounts }
}

/** The lines of a cart that can still change. Throws `cart_not_found`, `cart_completed`. */
export async function readOpenCart(query: Query, id: string): Promise<CartRecord> {
  const { data } = await query.graph({
    entity: "cart",
    fields: [
      "id",
      "completed_at",
      "metadata",
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

interface Goods extends Pick<CartItem, "stock" | "is_sold"> {
  /** Grams a unit; goods whose weight nobody tells count as nothing, so that nobody pays for a guess. */
  weight: number
}

/** What every vendor has to send, by vendor handle. */
function parcelsToSend(
  lines: readonly LineRecord[],
  goods: Map<string, Goods>,
): Map<string, VendorParcelToSend> {
  const parcels = new Map<string, VendorParcelToSend>()
  for (const { variant_id, quantity, unit_price, metadata } of lines) {
    const vendor = LineSnapshot.parse(metadata).vendor.handle
    const { weight, item_total } = parcels.get(vendor) ?? { weight: 0, item_total: 0 }
    parcels.set(vendor, {
      vendor,
      weight: weight + (goods.get(variant_id)?.weight ?? 0) * Number(quantity),
      item_total: item_total + Number(unit_price) * Number(quantity),
    })
  }
  return parcels
}

function known<Row>(rows: Map<string, Row>, vendor: string): Row {
  const row = rows.get(vendor)
  if (!row) throw new Error(`Nothing is known of the parcel of ${vendor}`)
  return row
}

async function goodsByVariant(query: Query, ids: string[]): Promise<Map<string, Goods>> {
  const { data } = await query.graph({
    entity: "variant",
    fields: [
      "id",
      "metadata",
      "weight",
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
      {
        stock: stockOf(variant),
        is_sold: isOffered(variant) && isSold(variant.product, today),
        weight: variant.weight ?? 0,
      },
    ]),
  )
}

function isSold(
  { status, vendor, takedowns }: VariantWithProduct["product"],
  today: VietnameseDate,
): boolean {
  return status === "published" && vendor !== undefined && saleOf({ vendor, takedowns }, today) === "sold"
}
