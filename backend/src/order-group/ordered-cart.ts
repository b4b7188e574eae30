import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { LineSnapshot } from "../cart/line-snapshot.ts"
import { DeliveryData } from "../shipping/delivery-data.ts"
import type { SplitAdjustment, SplitLine, SplitMethod } from "./split-cart.ts"

interface TaxLine {
  description: string | null
  tax_rate_id: string | null
  code: string
  rate: number
  provider_id: string | null
}

interface Adjustment extends SplitAdjustment {
  code: string | null
  description: string | null
  promotion_id: string | null
  provider_id: string | null
}

interface StockOfVariant {
  manage_inventory: boolean
  allow_backorder: boolean
  inventory_items: { inventory_item_id: string; required_quantity: number }[]
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
  variant: StockOfVariant
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

/** A cart with all that its orders are made of. */
export interface OrderedCart {
  id: string
  email: string | null
  currency_code: string
  locale: string | null
  region_id: string
  sales_channel_id: string
  customer_id: string | null
  shipping_address: Record<string, unknown>
  lines: OrderedLine[]
  methods: OrderedMethod[]
  total: number
}

type CartRecord = Omit<OrderedCart, "lines" | "methods"> & {
  items: Omit<OrderedLine, "vendor">[]
  shipping_methods: Omit<OrderedMethod, "vendor">[]
}

const FIELDS = [
  "id",
  "email",
  "currency_code",
  "locale",
  "region_id",
  "sales_channel_id",
  "customer_id",
  "total",
  "shipping_address.*",
  "items.*",
  "items.tax_lines.*",
  "items.adjustments.*",
  "items.variant.manage_inventory",
  "items.variant.allow_backorder",
  "items.variant.inventory_items.inventory_item_id",
  "items.variant.inventory_items.required_quantity",
  "shipping_methods.*",
  "shipping_methods.tax_lines.*",
  "shipping_methods.adjustments.*",
]

/** The cart with this id, which must exist, as its orders are made of it. */
export async function readOrderedCart(
  query: Pick<RemoteQueryFunction, "graph">,
  id: string,
): Promise<OrderedCart> {
  const { data } = await query.graph({ entity: "cart", fields: FIELDS, filters: { id } })
  const { items, shipping_methods, ...cart } = (data as unknown as [CartRecord])[0]
  return {
    ...cart,
    total: Number(cart.total),
    lines: items.map((item) => ({
      ...item,
      ...withNumbers(item),
      vendor: LineSnapshot.parse(item.metadata).vendor.handle,
      unit_price: Number(item.unit_price),
      quantity: Number(item.quantity),
    })),
    methods: shipping_methods.map((method) => ({
      ...method,
      ...withNumbers(method),
      vendor: DeliveryData.parse(method.data).vendor,
      amount: Number(method.amount),
    })),
  }
}

function withNumbers({ tax_lines, adjustments }: { tax_lines: TaxLine[]; adjustments: Adjustment[] }) {
  return {
    tax_lines: tax_lines.map((line) => ({ ...line, rate: Number(line.rate) })),
    adjustments: adjustments.map((adjustment) => ({ ...adjustment, amount: Number(adjustment.amount) })),
  }
}
