import type { Address } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, decorateCartTotals } from "@medusajs/framework/utils"
import type { CartAdjustment } from "../cart/discounts.ts"
import { LineSnapshot } from "../cart/line-snapshot.ts"
import type { CartOwner } from "../cart/promotion-record.ts"
import { medusaAddressOf } from "../order/order-address.ts"
import { type AgreedDelivery, orderedMethods } from "./ordered-methods.ts"
import type { SplitAdjustment, SplitLine, SplitMethod } from "./split-cart.ts"
import { type TaxLine, taxLinesOf } from "./tax-lines.ts"

interface Adjustment extends SplitAdjustment {
  code: string
  promotion_id: string
}

interface OrderedVariant {
  manage_inventory: boolean
  allow_backorder: boolean
  inventory_items: { inventory_item_id: string; required_quantity: number }[]
  price_set_link: { price_set_id: string } | null
}

/** A line of the cart as Medusa keeps it. */
export interface OrderedLine extends SplitLine {
  id: string
  title: string
  subtitle: string | null
  thumbnail: string | null
  product_id: string
  product_title: string | null
  product_description: string | null
  product_subtitle: string | null
  product_type: string | null
  product_type_id: string | null
  product_collection: string | null
  product_handle: string | null
  variant_id: string
  variant_sku: string | null
  variant_barcode: string | null
  variant_title: string | null
  is_discountable: boolean
  requires_shipping: boolean
  is_tax_inclusive: boolean
  metadata: Record<string, unknown>
  tax_lines: TaxLine[]
  adjustments: Adjustment[]
  variant: OrderedVariant
}

export interface OrderedMethod extends SplitMethod {
  id: string
  name: string
  is_tax_inclusive: boolean
  shipping_option_id: string
  data: Record<string, unknown>
  tax_lines: TaxLine[]
  adjustments: Adjustment[]
}

interface CartHead extends CartOwner {
  id: string
  currency_code: string
  locale: string | null
  region_id: string
  region: { automatic_taxes: boolean }
  sales_channel_id: string
  customer: { id: string; groups: { id: string }[] } | null
}

/** A cart with all that its orders are made of. */
export interface OrderedCart extends CartHead {
  shipping_address: ReturnType<typeof medusaAddressOf>
  lines: OrderedLine[]
  methods: OrderedMethod[]
  /** As Medusa reckons it. */
  total: number
  /** Whether the cart itself holds taxes or discounts of former days. */
  holds_figures: boolean
}

/** What the shopper agreed to beyond the lines of the cart. */
interface Agreement {
  address: Address
  deliveries: readonly AgreedDelivery[]
  adjustments: readonly CartAdjustment[]
  /** Whose order it is, whosever the cart was. */
  owner: CartOwner
}

const FIELDS = [
  "id",
  "email",
  "currency_code",
  "locale",
  "region_id",
  "region.automatic_taxes",
  "sales_channel_id",
  "customer_id",
  "customer.groups.id",
  "items.*",
  "items.tax_lines.id",
  "items.adjustments.id",
  "items.variant.manage_inventory",
  "items.variant.allow_backorder",
  "items.variant.inventory_items.inventory_item_id",
  "items.variant.inventory_items.required_quantity",
  "items.variant.price_set_link.price_set_id",
]

type CartRecord = CartHead & { items: Omit<OrderedLine, "vendor">[] }

/** The cart with this id, which must exist, as its orders are made of it, with the taxes of its address. */
export async function readOrderedCart(
  container: MedusaContainer,
  id: string,
  { address, deliveries, adjustments, owner }: Agreement,
): Promise<OrderedCart> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cart", fields: FIELDS, filters: { id } })
  const { items, ...head } = (data as unknown as [CartRecord])[0]
  const untaxed = {
    ...head,
    ...owner,
    shipping_address: medusaAddressOf(address),
    lines: items.map((item) => ({
      ...item,
      vendor: LineSnapshot.parse(item.metadata).vendor.handle,
      unit_price: Number(item.unit_price),
      quantity: Number(item.quantity),
      adjustments: adjustments.filter(({ of }) => of.kind === "line" && of.id === item.id).map(adjustmentOf),
    })),
    methods: orderedMethods(deliveries).map((method) => ({
      ...method,
      adjustments: adjustments
        .filter(({ of }) => of.kind === "delivery" && of.vendor === method.vendor)
        .map(adjustmentOf),
    })),
  }
  const taxLines = await taxLinesOf(container, untaxed)
  const taxed = <Row extends { id: string }>(row: Row) => ({ ...row, tax_lines: taxLines.get(row.id) ?? [] })
  const lines = untaxed.lines.map(taxed)
  const methods = untaxed.methods.map(taxed)
  return {
    ...untaxed,
    lines,
    methods,
    total: totalOf(lines, methods),
    holds_figures: items.some((item) => item.tax_lines.length + item.adjustments.length > 0),
  }
}

function adjustmentOf({ code, promotion_id, amount, is_tax_inclusive }: CartAdjustment): Adjustment {
  return { id: code, code, promotion_id, amount, is_tax_inclusive }
}

function totalOf(items: OrderedLine[], shipping_methods: OrderedMethod[]): number {
  const cart = structuredClone({ items, shipping_methods }) as never
  return Number((decorateCartTotals(cart) as unknown as { total: number }).total)
}
