import { z } from "zod"
import { NewCart } from "./cart.ts"
import { InvoiceRecipient } from "./invoice.ts"
import { Address, OrderPayment, ParcelState, PaymentMethod } from "./order.ts"
import { Locale, LocalizedText } from "./text.ts"
import { AccountEmail, NewPassword, TypedPassword } from "./workspace/account.ts"

/** Most addresses that an account keeps. */
export const ADDRESSES_MAX = 20

/**
 * What a shopper agrees to when opening an account, as it is shown and as it is kept beside the account. Another version
 * than today's answers 400. Personal Data Protection Law 91/2025: explicit, provable, withdrawable, never ticked beforehand.
 */
export const CUSTOMER_CONSENT = {
  version: "2026-11-22",
  text: {
    vi: "Tôi đồng ý để Chợ OCOP lưu email, các đơn đã đặt, địa chỉ và thông tin hóa đơn của tôi trong tài khoản, chỉ để tôi xem lại và đặt hàng nhanh hơn. Tôi có thể xóa tài khoản bất cứ lúc nào.",
    en: "I agree that Chợ OCOP keeps my e-mail address, my orders, addresses and invoice details in my account, only so that I can look them up and order faster. I can delete the account at any time.",
  },
} as const satisfies { version: string; text: LocalizedText }

/** Body of `POST /shop/account/sign-ups`. The answer is 202 for every address; a mail leads on. */
export const CustomerSignUp = z.strictObject({ email: AccountEmail, locale: Locale.default("vi") })
export type CustomerSignUp = z.infer<typeof CustomerSignUp>

/** Body of `POST /shop/account/sign-ups/look`, answered `OpenSignUp`; 404 `not_found`, 409 `token_used`, `token_expired`. */
export const CustomerSignUpToken = z.strictObject({ token: z.string().max(100) })
export type CustomerSignUpToken = z.infer<typeof CustomerSignUpToken>

/** Whose account a letter's link opens. */
export const OpenSignUp = z.object({ email: z.string() })
export type OpenSignUp = z.infer<typeof OpenSignUp>

/** Body of `POST /shop/account/sign-ups/confirm`, answered `CustomerSignedIn`. */
export const CustomerSignUpConfirm = z.strictObject({
  token: z.string().max(100),
  password: NewPassword,
  locale: Locale,
  /** Version of the `CUSTOMER_CONSENT` that was shown and agreed to; empty where it was not. */
  consent: z.string().max(20).min(1, "consent_missing"),
})
export type CustomerSignUpConfirm = z.infer<typeof CustomerSignUpConfirm>

/** Answer of `GET /shop/account/me`: who is signed in. */
export const Customer = z.object({
  email: z.string(),
  /** Language of the mail that the account sends. */
  locale: Locale,
  /** Whom invoices are made out to, where the shopper has that kept. */
  invoice: InvoiceRecipient.nullable(),
  /** What was agreed to when the account was opened, and when (ISO 8601, UTC). */
  consent: z.object({ version: z.string(), text: LocalizedText, given_at: z.iso.datetime() }).nullable(),
})
export type Customer = z.infer<typeof Customer>

/** Body of `POST /shop/account/me`. */
export const CustomerChange = z.strictObject({
  locale: Locale.optional(),
  invoice: InvoiceRecipient.nullable().optional(),
})
export type CustomerChange = z.infer<typeof CustomerChange>

/**
 * Answer where a shopper has signed in: the bearer token for every route below `/shop/account/me`, and when it ends (ISO
 * time). The token is for servers; a browser never sees it.
 */
export const CustomerSignedIn = z.object({ token: z.string(), expires_at: z.string(), customer: Customer })
export type CustomerSignedIn = z.infer<typeof CustomerSignedIn>

/** Body of `DELETE /shop/account/me`: the password is asked again. 401 `wrong_login`. */
export const CustomerDeletion = z.strictObject({ password: TypedPassword })
export type CustomerDeletion = z.infer<typeof CustomerDeletion>

/** Body of `POST /shop/account/me/addresses` and of `…/:address_id`. The first address is the default in any case. */
export const NewCustomerAddress = z.strictObject({ address: Address, is_default: z.boolean() })
export type NewCustomerAddress = z.infer<typeof NewCustomerAddress>

/** An address that an account keeps; the default one stands first and is filled in at checkout. */
export const CustomerAddress = z.object({
  id: z.string(),
  is_default: z.boolean(),
  address: z.object({
    name: z.string(),
    phone: z.string(),
    province_code: z.string(),
    commune_code: z.string(),
    street: z.string(),
  }),
})
export type CustomerAddress = z.infer<typeof CustomerAddress>

/** Answer of all routes of addresses: those that are kept now. */
export const CustomerAddresses = z.object({ addresses: z.array(CustomerAddress) })
export type CustomerAddresses = z.infer<typeof CustomerAddresses>

/** Query of `GET /shop/account/me/orders`. */
export const CustomerOrderQuery = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) })

/** One order in the history; đồng. */
export const CustomerOrder = z.object({
  number: z.string(),
  placed_at: z.iso.datetime(),
  total: z.int().nonnegative(),
  payment: z.object({ method: PaymentMethod, state: OrderPayment.shape.state }),
  parts: z.array(
    z.object({
      number: z.string(),
      vendor: z.string(),
      state: ParcelState,
      items: z.array(z.object({ name: LocalizedText, quantity: z.int().positive() })),
    }),
  ),
})
export type CustomerOrder = z.infer<typeof CustomerOrder>

/** Answer of `GET /shop/account/me/orders`: one page, newest first. */
export const CustomerOrders = z.object({
  orders: z.array(CustomerOrder),
  page: z.int().positive(),
  pages: z.int().nonnegative(),
})
export type CustomerOrders = z.infer<typeof CustomerOrders>

/** Body of `POST /shop/orders/:number/re-order`: the cart that takes the goods; without one, a new cart is made. */
export const ReOrder = z.strictObject({
  cart: z.object({ id: z.string().max(60), token: z.string().max(200) }).nullable(),
})
export type ReOrder = z.infer<typeof ReOrder>

/** Why goods of an order did not go into the cart, or fewer than were ordered. */
export const ReOrderProblem = z.enum(["gone", "not_sold_now", "sold_out", "fewer_left", "cart_full"])
export type ReOrderProblem = z.infer<typeof ReOrderProblem>

/** Answer of `POST /shop/orders/:number/re-order`: the cart, null where nothing is in it, and what is missing of the order. */
export const ReOrdered = z.object({
  cart: NewCart.nullable(),
  missing: z.array(
    z.object({
      name: LocalizedText,
      variant_title: LocalizedText,
      vendor: z.string(),
      ordered: z.int().positive(),
      /** Units that did go into the cart. */
      put: z.int().nonnegative(),
      problem: ReOrderProblem,
    }),
  ),
})
export type ReOrdered = z.infer<typeof ReOrdered>
