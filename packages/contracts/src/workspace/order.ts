import { z } from "zod"
import { Delivery } from "../delivery.ts"
import { InvoiceRecipient } from "../invoice.ts"
import { PackedLot } from "../lot.ts"
import { ParcelState, PartChange, PartRefund, PaymentMethod } from "../order.ts"
import { ProblemCode } from "../problem.ts"
import { LineQuantity, ReturnRequest, ReturnResolution } from "../return.ts"
import { LocalizedText, line } from "../text.ts"

/** How an order stands for its vendor, who sees none that awaits its payment. */
export const VendorOrderState = ParcelState.exclude(["awaiting_payment"])
export type VendorOrderState = z.infer<typeof VendorOrderState>

/** What the vendor has to do next: pack, send (or put ready), hand over to who fetches it, see to a return. */
export const OrderToDo = z.enum(["pack", "send", "hand_over", "return"])
export type OrderToDo = z.infer<typeof OrderToDo>

/**
 * One order in the vendor's list: this vendor's part of it. Amounts in whole đồng, tax included; null for packers, who
 * learn only what to collect.
 */
export const VendorOrderCard = z.object({
  id: z.string(),
  number: z.string(),
  placed_at: z.iso.datetime(),
  state: VendorOrderState,
  to_do: OrderToDo.nullable(),
  delivery: Delivery,
  customer: z.string(),
  province_code: z.string(),
  /** Units of this vendor's goods. */
  item_count: z.int().nonnegative(),
  item_total: z.int().nonnegative().nullable(),
})
export type VendorOrderCard = z.infer<typeof VendorOrderCard>

/** Query of `GET /vendor/orders`. */
export const VendorOrderQuery = z.object({
  state: VendorOrderState.optional(),
  to_do: OrderToDo.optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})
export const VENDOR_ORDERS_A_PAGE = 50

/** Answer of `GET /vendor/orders`: what is to be done first, then newest first. */
export const VendorOrderList = z.object({
  orders: z.array(VendorOrderCard),
  count: z.int().nonnegative(),
  page_count: z.int().nonnegative(),
  /** How many orders wait for each deed. */
  to_dos: z.record(OrderToDo, z.int().nonnegative()),
})
export type VendorOrderList = z.infer<typeof VendorOrderList>

/** What was packed together. For an order that is fetched, `shipped` means that it lies ready. */
export const PackedParcel = z.object({
  id: z.string(),
  state: z.enum(["packed", "shipped", "delivered"]),
  lines: z.array(LineQuantity),
  /** From which lots, as far as that was noted. */
  lots: z.array(PackedLot),
  carrier: z.string().nullable(),
  tracking_number: z.string().nullable(),
  /** True where nothing of the order is left once this is delivered: then the rest of the cash is collected. */
  is_last: z.boolean(),
})
export type PackedParcel = z.infer<typeof PackedParcel>

/** Who has cancelled an order, and why in their words; `system` has finished what somebody began. */
export const Cancellation = z.object({
  by: z.enum(["shopper", "vendor_member", "operator", "system"]),
  reason: z.string(),
})
export type Cancellation = z.infer<typeof Cancellation>

/** Goods of the vendor's own that it can send in place of others. */
export const OwnOffer = z.object({
  variant_id: z.string(),
  name: LocalizedText,
  variant_title: LocalizedText,
  /** Đồng of one unit today. */
  unit_price: z.int().nonnegative(),
  /** Units that can be had. */
  stock: z.int().positive(),
})
export type OwnOffer = z.infer<typeof OwnOffer>

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
  /** Whom to make the invoice out to, where the shopper wants one; null for packers. */
  invoice: InvoiceRecipient.nullable(),
  items: z.array(
    z.object({
      id: z.string(),
      product_handle: z.string(),
      name: LocalizedText,
      variant_title: LocalizedText,
      thumbnail_url: z.string().nullable(),
      quantity: z.int().positive(),
      /** Units not packed yet. */
      to_pack: z.int().nonnegative(),
      /** Lots from which it may be packed, the newest first. */
      lots: z.array(z.object({ id: z.string(), number: z.string() })),
      /** Grams of one unit; null where it is not sold by weight. */
      weight: z.int().nullable(),
      unit_price: z.int().nonnegative().nullable(),
      total: z.int().nonnegative().nullable(),
    }),
  ),
  parcels: z.array(PackedParcel),
  returns: z.array(ReturnRequest),
  /** Đồng still to be collected when it arrives; 0 where it is paid. */
  to_collect: z.int().nonnegative(),
  /** Null for packers. `refundable` is what was paid and not given back. */
  money: z
    .object({
      shipping_total: z.int().nonnegative(),
      total: z.int().nonnegative(),
      paid: z.int().nonnegative(),
      refunded: z.int().nonnegative(),
      refunds: z.array(PartRefund),
      refundable: z.int().nonnegative(),
    })
    .nullable(),
  /** Null where it is not cancelled. */
  cancellation: Cancellation.nullable(),
  /** What the vendor changed before packing, oldest first. */
  changes: z.array(PartChange),
  /** Nothing is packed yet, so the vendor may still change what it sends. */
  can_change: z.boolean(),
  /** What can be sent in place of other goods; none where nothing can be. */
  offers: z.array(OwnOffer),
  /** Nothing is on its way yet, so the vendor may still cancel. */
  can_cancel: z.boolean(),
  /** Net grams of the parcel as far as weights are known. */
  weight: z.int().nonnegative(),
  /** Sender on the label; the province by its slug. */
  sender: z.object({ name: z.string(), province: z.string() }),
})
export type VendorOrder = z.infer<typeof VendorOrder>

/** Answer of `GET /vendor/orders/:order_id` and of all that changes an order. 404 where it is not this vendor's. */
export const VendorOrderResponse = z.object({ order: VendorOrder })
export type VendorOrderResponse = z.infer<typeof VendorOrderResponse>

/**
 * Header of every change of an order: whatever the sender likes to call this one attempt (up to 100 characters). Sent
 * again with the same one, nothing is done twice.
 */
export const IDEMPOTENCY_KEY_HEADER = "idempotency-key"

/** Units of one line, and the lot from which they are packed, where it is known. */
const PackedLine = LineQuantity.extend({ lot_id: z.string().max(64).optional() })
export type PackedLine = z.infer<typeof PackedLine>

/**
 * Body of `POST /vendor/orders/:order_id/packings`: all that is left where no lines are named. 404 for a lot that is not
 * one of these goods; 409 `lot_recalled`, and `lot_needed` once another lot of them was called back.
 */
export const PackOrder = z.strictObject({ lines: z.array(PackedLine).min(1).max(100).optional() })
export type PackOrder = z.infer<typeof PackOrder>

/** Body of `POST /vendor/orders/pack`: packs all that is left of each. */
export const PackOrders = z.strictObject({ ids: z.array(z.string().max(64)).min(1).max(50) })
export type PackOrders = z.infer<typeof PackOrders>

/** Answer of `POST /vendor/orders/pack`. */
export const PackedOrders = z.object({
  packed: z.array(z.string()),
  refused: z.array(z.object({ id: z.string(), code: ProblemCode })),
})
export type PackedOrders = z.infer<typeof PackedOrders>

/** Body of `POST /vendor/orders/:order_id/shipments`; carrier and number are left out where it is fetched. */
export const SendParcel = z.strictObject({
  parcel_id: z.string().max(64),
  carrier: line(80).optional(),
  tracking_number: line(80).optional(),
})
export type SendParcel = z.infer<typeof SendParcel>

/**
 * Body of `POST /vendor/orders/:order_id/deliveries`. `collected` đồng are the cash that came in; with the last parcel
 * it must be exactly what is still due: 422 `amount_differs` otherwise.
 */
export const DeliverParcel = z.strictObject({
  parcel_id: z.string().max(64),
  collected: z.int().nonnegative().max(10_000_000_000).default(0),
})
export type DeliverParcel = z.input<typeof DeliverParcel>

const reason = line(500).pipe(z.string().min(1, "required"))

/** Body of `POST /vendor/orders/:order_id/cancel`. 409 `not_possible_now` once something is on its way. */
export const CancelOrder = z.strictObject({ reason })
export type CancelOrder = z.infer<typeof CancelOrder>

/** Units of other goods that are sent, by their variant. */
const AddedGoods = z.strictObject({
  variant_id: z.string().max(64),
  quantity: z.int().positive().max(1000),
})
export type AddedGoods = z.infer<typeof AddedGoods>

/**
 * Body of `POST /vendor/orders/:order_id/changes`, before anything is packed: so many units are left of a line, and other
 * goods of the vendor's own are sent as well. 422 `dearer` where the order would cost more, 409 `nothing_left`,
 * `goods_not_sold`, `out_of_stock`, `not_possible_now`; 404 for goods that are not the vendor's own; 502
 * `refund_failed` where the order is changed and its money goes back later.
 */
export const ChangeOrder = z
  .strictObject({
    lines: z
      .array(z.strictObject({ line_id: z.string().max(64), quantity: z.int().nonnegative().max(100_000) }))
      .max(100)
      .default([]),
    added: z.array(AddedGoods).max(10).default([]),
    reason,
  })
  .refine(({ lines, added }) => lines.length + added.length > 0, { path: ["lines"], message: "required" })
export type ChangeOrder = z.infer<typeof ChangeOrder>

/**
 * Body of `POST /vendor/orders/:order_id/refunds`, whole đồng. 422 `refund_too_high` above what was paid, 409 `paid_out`
 * where it was paid at a gateway and has been paid out to the vendor.
 */
export const RefundOrder = z.strictObject({ amount: z.int().positive().max(10_000_000_000), reason })
export type RefundOrder = z.infer<typeof RefundOrder>

/**
 * Body of `POST /vendor/orders/:order_id/returns/:return_id/decision`; who refuses says why. Who accepts gives the money
 * back once the goods are there, or sends for them what is `added` (exchange) or the same again (replace): 422 `dearer`
 * where that costs more than what comes back, 409 `goods_not_sold`, `out_of_stock`, 404 for goods that are not the
 * vendor's own.
 */
export const DecideReturn = z
  .strictObject({
    is_accepted: z.boolean(),
    resolution: ReturnResolution.default("refund"),
    added: z.array(AddedGoods).max(10).default([]),
    answer: line(500).default(""),
  })
  .refine(({ is_accepted, answer }) => is_accepted || answer, { path: ["answer"], message: "required" })
  .refine(({ resolution, added }) => (resolution === "exchange") === added.length > 0, {
    path: ["added"],
    message: "required",
  })
export type DecideReturn = z.input<typeof DecideReturn>

/** What can be printed: the goods of all orders to fetch from the shelves, a slip to lay in, an address to stick on. */
export const Paper = z.enum(["pick-list", "packing-slip", "label"])
export type Paper = z.infer<typeof Paper>

/** Query of `GET /vendor/papers/:paper`: `ids=` once for each order; all to be packed where none are named. */
export const PaperQuery = z.object({
  ids: z
    .union([z.string().transform((id) => [id]), z.array(z.string())])
    .pipe(z.array(z.string().max(64)).max(50))
    .optional(),
})
