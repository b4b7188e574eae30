import type { Cart, CustomerSignedIn, PlacedOrder } from "@cho-ocop/contracts"
import { CUSTOMER_CONSENT } from "@cho-ocop/contracts"
import type { Shop } from "./shop.ts"
import { fromNewAddress, PASSWORD, tokenMailedTo } from "./workspace.ts"

type Headers = Record<string, string>

/** Where the shoppers of the tests live. */
export const HOME = {
  name: "Nguyễn Thị Hoa",
  phone: "0912 345 678",
  province_code: "01",
  commune_code: "00577",
  street: "12 ngõ Gốm",
}

/** Asks for an account; the answer is the same for every address. */
export function askForAccount(shop: Shop, email: string) {
  return shop.post("/shop/account/sign-ups", { email, locale: "vi" }, fromNewAddress())
}

/** Opens the account with the link of the mail. */
export function confirmAccount(shop: Shop, token: string, more: Record<string, unknown> = {}) {
  const confirm = { token, password: PASSWORD, locale: "vi", consent: CUSTOMER_CONSENT.version, ...more }
  return shop.post<CustomerSignedIn>("/shop/account/sign-ups/confirm", confirm, fromNewAddress())
}

/** A shopper with an account, signed in. */
export async function shopper(shop: Shop, email: string) {
  await askForAccount(shop, email)
  const { body } = await confirmAccount(shop, await tokenMailedTo(email))
  return { email, headers: { authorization: `Bearer ${body.token}` } }
}

/** Buys one kind of goods, on delivery; with the headers of an account, or as a guest. */
export async function buy(
  shop: Shop,
  {
    variant,
    quantity = 1,
    email,
    headers = {},
  }: {
    variant: string
    quantity?: number
    email?: string
    headers?: Headers
  },
): Promise<PlacedOrder> {
  const { cart, token } = await shop.cartWith(variant, quantity)
  const key = { "x-cart-token": token }
  const quote = { province_code: HOME.province_code, deliveries: {} }
  const quoted = await shop.post<{ cart: Cart }>(`/shop/carts/${cart.id}/quote`, quote, key)
  const checkout = {
    locale: "vi",
    ...(email ? { email } : {}),
    address: HOME,
    payment_method: "cash_on_delivery",
    expected_total: quoted.body.cart.total,
  }
  const placed = await shop.post<PlacedOrder>(`/shop/carts/${cart.id}/checkout`, checkout, {
    ...key,
    ...headers,
  })
  expect(placed.status).toBe(201)
  return placed.body
}
