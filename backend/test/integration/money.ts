import { randomUUID } from "node:crypto"
import { createRequire } from "node:module"
import type { NewCart, PaymentMethod, PlacedOrder } from "@cho-ocop/contracts"
import { operator } from "./operator.ts"
import { acceptAll, fillIn, registrant, waitingRegistration } from "./registrant.ts"
import type { Shop } from "./shop.ts"

// The very modules that Medusa runs; imported through Vitest they would be second copies.
const load = createRequire(import.meta.url)
const flows = load("@medusajs/medusa/core-flows") as typeof import("@medusajs/medusa/core-flows")
const { bookOrder } = load(
  "../../src/ledger/book-order.ts",
) as typeof import("../../src/ledger/book-order.ts")

type Headers = Record<string, string>

/** A new vendor with an account in the bank; it has sold nothing. */
export async function vendorWithAccount(shop: Shop, email = "hoa@ba-che.example") {
  const headers = await registrant(shop, email)
  await fillIn(shop, headers)
  await shop.post("/vendor/registration/submit", {}, headers)
  const admin = await operator(shop)
  const id = await waitingRegistration(shop, admin)
  await acceptAll(shop, admin, id)
  const { body } = await shop.post<{ registration: { vendor_id: string } }>(
    `/admin/registrations/${id}/approve`,
    {},
    admin,
  )
  return { headers, vendorId: body.registration.vendor_id }
}

/** Somebody in Hà Nội buys one of each of these, and pays on delivery unless told otherwise. */
export async function buy(
  shop: Shop,
  variantIds: readonly string[],
  quantity = 1,
  payment_method: PaymentMethod = "cash_on_delivery",
): Promise<PlacedOrder> {
  const [first = "", ...others] = variantIds
  let bought: NewCart = await shop.cartWith(first, quantity)
  for (const variant_id of others) {
    const headers = { "x-cart-token": bought.token }
    const { body } = await shop.post<{ cart: NewCart["cart"] }>(
      `/shop/carts/${bought.cart.id}/items`,
      { variant_id, quantity },
      headers,
    )
    bought = { ...bought, cart: body.cart }
  }
  const address = {
    name: "Nguyễn Thị Hoa",
    phone: "0912 345 678",
    province_code: "01",
    commune_code: "00577",
    street: "12 ngõ Gốm",
  }
  const { cart, token } = bought
  const checkout = { locale: "vi", address, payment_method, expected_total: cart.total }
  const { status, body } = await shop.post<PlacedOrder>(`/shop/carts/${cart.id}/checkout`, checkout, {
    "x-cart-token": token,
  })
  expect({ status, body }).toMatchObject({ status: 201 })
  return body
}

/** A vendor's order of a group, with its payment. */
export async function vendorOrder(shop: Shop, vendorId: string) {
  const { data } = await shop
    .container()
    .resolve("query")
    .graph({
      entity: "order_share",
      fields: ["order_id", "amount", "commission", "funded", "payment_collection_id"],
      filters: { vendor_id: vendorId },
    })
  const [share] = data as unknown as {
    order_id: string
    amount: number
    commission: { amount: number; goods: number }
    funded: { vendor: number; platform: number }
    payment_collection_id: string
  }[]
  if (!share) throw new Error("The vendor has sold nothing")
  const { data: payments } = await shop
    .container()
    .resolve("query")
    .graph({
      entity: "payment",
      fields: ["id"],
      filters: { payment_collection_id: share.payment_collection_id },
    })
  return { ...share, amount: Number(share.amount), payment_id: String(payments[0]?.id) }
}

/** The vendor has collected the money, and its ledger knows. */
export async function collect(
  shop: Shop,
  { payment_id, order_id }: { payment_id: string; order_id: string },
) {
  await flows.capturePaymentWorkflow(shop.container()).run({ input: { payment_id } })
  await bookOrder(shop.container(), order_id)
}

/** The vendor gives so many đồng back, and its ledger knows. */
export async function giveBack(
  shop: Shop,
  { payment_id, order_id }: { payment_id: string; order_id: string },
  amount: number,
) {
  await flows.refundPaymentWorkflow(shop.container()).run({ input: { payment_id, amount } })
  await bookOrder(shop.container(), order_id)
}

/** The whole order reaches its shopper. */
export async function deliver(shop: Shop, order_id: string): Promise<void> {
  const container = shop.container()
  const { data } = await container
    .resolve("query")
    .graph({ entity: "order", fields: ["items.*"], filters: { id: order_id } })
  const items = (data as unknown as { items: { id: string; quantity: number }[] }[])[0]?.items ?? []
  const { result } = await flows
    .createOrderFulfillmentWorkflow(container)
    .run({ input: { order_id, items: items.map(({ id, quantity }) => ({ id, quantity })) } })
  await flows
    .markOrderFulfillmentAsDeliveredWorkflow(container)
    .run({ input: { orderId: order_id, fulfillmentId: result.id } })
}

/** The operator adds a line to a vendor's ledger by hand; sent again with the same key it is booked once. */
export function correct(
  shop: Shop,
  vendorId: string,
  { key = randomUUID(), amount, reason = "Bù phí gửi" }: { key?: string; amount: number; reason?: string },
  admin: Headers,
) {
  return shop.post(`/admin/ledger/${vendorId}/corrections`, { key, amount, reason }, admin)
}
