import { z } from "zod"
import { PaymentMethod } from "../order.ts"
import { LocalizedText } from "../text.ts"

/** How an order stands for its vendor. */
export const VendorOrderState = z.enum(["placed", "canceled", "completed"])
export type VendorOrderState = z.infer<typeof VendorOrderState>

/** One order in the vendor's list: this vendor's part of it. Amounts in whole đồng, tax included. */
export const VendorOrderCard = z.object({
  id: z.string(),
  number: z.string(),
  placed_at: z.iso.datetime(),
  state: VendorOrderState,
  customer: z.string(),
  province_code: z.string(),
  /** Units of this vendor's goods. */
  item_count: z.int().nonnegative(),
  item_total: z.int().nonnegative(),
})
export type VendorOrderCard = z.infer<typeof VendorOrderCard>

/** Query of `GET /vendor/orders`. */
export const VendorOrderQuery = z.object({
  state: VendorOrderState.optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})
export const VENDOR_ORDERS_A_PAGE = 50

/** Answer of `GET /vendor/orders`: newest first. */
export const VendorOrderList = z.object({
  orders: z.array(VendorOrderCard),
  count: z.int().nonnegative(),
  page_count: z.int().nonnegative(),
})
export type VendorOrderList = z.infer<typeof VendorOrderList>

/** What is packed for one order: only this vendor's goods. */
export const VendorOrder = VendorOrderCard.extend({
  address: z.object({
    name: z.string(),
    phone: z.string(),
    province_code: z.string(),
    commune_code: z.string(),
    street: z.string(),
  }),
  note: z.string().nullable(),
  payment_method: PaymentMethod,
  items: z.array(
    z.object({
      product_handle: z.string(),
      name: LocalizedText,
      variant_title: LocalizedText,
      thumbnail_url: z.string().nullable(),
      quantity: z.int().positive(),
      /** Grams of one unit; null where it is not sold by weight. */
      weight: z.int().nullable(),
      unit_price: z.int().nonnegative(),
      total: z.int().nonnegative(),
    }),
  ),
  shipping_total: z.int().nonnegative(),
  /** What this parcel costs; collected on delivery where it is paid so. */
  total: z.int().nonnegative(),
  /** Net grams of the parcel as far as weights are known. */
  weight: z.int().nonnegative(),
  /** Sender on the label; the province by its slug. */
  sender: z.object({ name: z.string(), province: z.string() }),
})
export type VendorOrder = z.infer<typeof VendorOrder>

/** Answer of `GET /vendor/orders/:order_id`; the print page shows the same. 404 where no line is this vendor's. */
export const VendorOrderResponse = z.object({ order: VendorOrder })
export type VendorOrderResponse = z.infer<typeof VendorOrderResponse>
