import { communeOf, parseVietnamesePhone, provinceByCode } from "@cho-ocop/ocop"
import { z } from "zod"
import { Discount, VendorParcel } from "./cart.ts"
import { Deliveries, Delivery } from "./delivery.ts"
import { InvoiceRecipient } from "./invoice.ts"
import { PackedLot } from "./lot.ts"
import { PartRecall } from "./recall.ts"
import { ReturnRequest } from "./return.ts"
import { Locale, LocalizedText, line } from "./text.ts"

const filledLine = (max: number) => line(max).pipe(z.string().min(1, "required"))

/** A Vietnamese phone number, normalised to E.164 (`+84…`). */
export const Phone = z
  .string()
  .max(32)
  .transform((typed, context) => {
    const phone = parseVietnamesePhone(typed)
    if (phone) return phone
    context.issues.push({ code: "custom", message: "phone_invalid", input: typed })
    return z.NEVER
  })

/** Two-level address: province and commune by code (Decision 19/2025/QĐ-TTg); the commune must lie in the province. */
export const Address = z
  .strictObject({
    name: filledLine(120),
    phone: Phone,
    province_code: z.string().refine((code) => provinceByCode(code) !== undefined, "province_unknown"),
    commune_code: z.string(),
    street: filledLine(200),
  })
  .superRefine((address, context) => {
    if (communeOf(address.province_code, address.commune_code)) return
    context.addIssue({ code: "custom", path: ["commune_code"], message: "commune_unknown" })
  })
export type Address = z.infer<typeof Address>

/** How an order is paid: on delivery, by bank transfer with a VietQR code (payOS), or through VNPay. */
export const PaymentMethod = z.enum(["cash_on_delivery", "vietqr", "vnpay"])
export type PaymentMethod = z.infer<typeof PaymentMethod>

/** Answer of `GET /shop/payment-methods`: those that can be chosen now. */
export const PaymentMethodsResponse = z.object({ payment_methods: z.array(PaymentMethod) })

/**
 * Body of `POST /shop/carts/:id/checkout`: the one way to place an order.
 * `expected_total` (đồng) is what the shopper saw; a different total answers 409 `total_changed`.
 */
export const Checkout = z.strictObject({
  locale: Locale,
  email: z.union([z.literal("").transform(() => undefined), z.email().max(254)]).optional(),
  address: Address,
  note: line(500).optional(),
  payment_method: PaymentMethod,
  deliveries: Deliveries.optional(),
  /** Only where an invoice is wanted. */
  invoice: InvoiceRecipient.optional(),
  expected_total: z.int().nonnegative(),
})
export type Checkout = z.infer<typeof Checkout>
export type CheckoutInput = z.input<typeof Checkout>

/** Order numbers are random (`OC-` and ten symbols without look-alikes), never counted. */
export const OrderNumber = z
  .string()
  .max(40)
  .transform((typed) => typed.trim().toUpperCase())
  .pipe(z.string().regex(/^OC-[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}$/, "order_number_invalid"))

/** Path of the page on which the shopper follows an order. */
export function orderPath(number: string, locale: Locale): string {
  return `${{ vi: "/vi/don-hang/", en: "/en/orders/" }[locale]}${number}`
}

/** Header that proves an order is the caller's own. */
export const ORDER_TOKEN_HEADER = "x-order-token"

/**
 * How one vendor's part of an order stands. `packing` from the first thing packed on; `partly_shipped` once some of it is
 * on its way and more is to follow; `return_requested` until a return is refused or has come back.
 */
export const ParcelState = z.enum([
  "awaiting_payment",
  "placed",
  "packing",
  "ready_for_pick_up",
  "partly_shipped",
  "shipped",
  "delivered",
  "return_requested",
  "returned",
  "canceled",
])
export type ParcelState = z.infer<typeof ParcelState>

/**
 * Money of one vendor's part that goes back, đồng, and since when it stands so.
 * - `under_way`: the gateway is at it
 * - `by_hand`: the market will transfer it, as the gateway cannot
 * - `by_vendor`: was paid in cash, and its producer gives it back
 * - `given_back`: it was sent
 */
export const PartRefund = z.object({
  amount: z.int().positive(),
  state: z.enum(["under_way", "by_hand", "by_vendor", "given_back"]),
  since: z.iso.datetime(),
})
export type PartRefund = z.infer<typeof PartRefund>

/** A change of one vendor's part that its vendor made before packing it. */
export const PartChange = z.object({
  reason: z.string(),
  /** Đồng by which the part became cheaper; it never becomes dearer. */
  less: z.int().nonnegative(),
  changed_at: z.iso.datetime(),
})
export type PartChange = z.infer<typeof PartChange>

/** One vendor's part of an order, with a number of its own, `OP-…-1`, `-2`, …, from which the order's cannot be told. */
export const OrderParcel = VendorParcel.extend({
  number: z.string(),
  state: ParcelState,
  delivery: Delivery,
  /** Where and when to fetch it, as the vendor said when it was ordered; null where it is sent. */
  pick_up: z.object({ place: z.string(), hours: LocalizedText.nullable() }).nullable(),
  /** Lots from which it was packed, as far as its vendor noted them. */
  lots: z.array(PackedLot),
  /** Lots called back which it holds or may hold. */
  recalls: z.array(PartRecall),
  tracking: z.object({ carrier: z.string().nullable(), number: z.string() }).nullable(),
  /** Oldest first. */
  changes: z.array(PartChange),
  /** Sum of `refunds`, đồng. */
  refunded: z.int().nonnegative(),
  /** Oldest first. */
  refunds: z.array(PartRefund),
  /** Đồng still to be paid since some was: what a later change has added, or cash for parcels that are to come. */
  to_pay: z.int().nonnegative(),
  can_cancel: z.boolean(),
  /** Until when a return can be asked for; null where it cannot. */
  can_return_until: z.iso.datetime().nullable(),
  /** Lines of goods called back, which can be sent back on any day once all has arrived; empty where none can. */
  can_return_recalled: z.array(z.string()),
  /** Days after delivery in which a return can be asked for: the shop's own rule. */
  return_days: z.int().nonnegative(),
  returns: z.array(ReturnRequest),
})
export type OrderParcel = z.infer<typeof OrderParcel>

/**
 * How the payment of an order stands. An awaited one is made at `redirect_url`, or by scanning `qr` (the text of a
 * VietQR code), until `pay_until`; both are null while the gateway cannot be reached. `under_review`: the shopper's bank
 * took the money, and the gateway has doubts: nothing must be paid again. `refunding`: some of it goes back and was not
 * sent yet.
 */
export const OrderPayment = z.object({
  method: PaymentMethod,
  state: z.enum([
    "due_on_delivery",
    "awaiting",
    "under_review",
    "paid",
    "refunding",
    "partly_refunded",
    "refunded",
    "expired",
  ]),
  redirect_url: z.url().nullable(),
  qr: z.string().nullable(),
  pay_until: z.iso.datetime().nullable(),
})
export type OrderPayment = z.infer<typeof OrderPayment>

/** An order as its shopper sees it; amounts in whole đồng, tax included. */
export const Order = z.object({
  number: z.string(),
  placed_at: z.iso.datetime(),
  status: z.enum(["placed", "canceled", "completed"]),
  payment_method: PaymentMethod,
  payment: OrderPayment,
  email: z.string().nullable(),
  address: z.object({
    name: z.string(),
    phone: z.string(),
    province_code: z.string(),
    commune_code: z.string(),
    street: z.string(),
  }),
  note: z.string().nullable(),
  invoice: InvoiceRecipient.nullable(),
  parcels: z.array(OrderParcel),
  /** What opens its cart again, where nothing was paid and nothing else was ordered with it since. */
  open_cart: z.object({ id: z.string(), token: z.string() }).nullable(),
  item_total: z.int().nonnegative(),
  shipping_total: z.int().nonnegative(),
  discounts: z.array(Discount),
  discount_total: z.int().nonnegative(),
  total: z.int().nonnegative(),
})
export type Order = z.infer<typeof Order>
/** Answer of `GET /shop/orders/:number`. */
export const OrderResponse = z.object({ order: Order })

/** What opens an order: its number, and the token for it. */
export const OrderKey = z.object({ number: z.string(), token: z.string() })
export type OrderKey = z.infer<typeof OrderKey>

/** Answer of checkout and of look-up. `redirect_url` is where the shopper pays; null where nothing is to be paid now. */
export const PlacedOrder = OrderKey.extend({ redirect_url: z.url().nullable() })
export type PlacedOrder = z.infer<typeof PlacedOrder>

/** Body of `POST /shop/orders/lookup`; `contact` is the phone or the e-mail given at checkout. */
export const OrderLookup = z.strictObject({ number: OrderNumber, contact: filledLine(254) })
export type OrderLookup = z.infer<typeof OrderLookup>
