import type { Cart, CustomerAddresses, Order } from "@cho-ocop/contracts"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { phonePhoto } from "../integration/goods.ts"
import { deliver } from "../integration/money.ts"
import type { Shop } from "../integration/shop.ts"
import { buy, HOME, shopper } from "../integration/shopper.ts"

type Headers = Record<string, string>

/** Somebody with an account, an order that has arrived, a cart that is still open, and an address. */
export interface Patron {
  email: string
  /** Its session, and what opens its order and its cart. */
  headers: Headers
  /** Its things, by the path parameters that name them. */
  parameters: Record<"id" | "item_id" | "number" | "part" | "photo" | "address_id", string>
  /** A line of its order; whoever names it is told which one was refused. */
  line: string
  /** What nobody else may read or change. */
  words: string[]
}

/** Makes one who buys these goods; `canary` stands in whatever it wrote. */
export async function setUpPatron(shop: Shop, variant: string, canary: string): Promise<Patron> {
  const { email, headers } = await shopper(shop, `${canary}@nguoi-mua.example`)
  const { number, token } = await buy(shop, { variant, email, headers })
  const open = await shop.cartWith(variant, 1)
  const all = { ...headers, "x-order-token": token, "x-cart-token": open.token }
  await deliver(shop, await orderIdOf(shop, number))

  const { body: kept } = await shop.post<{ photo: string }>(
    `/shop/orders/${number}/photos`,
    await phonePhoto({ width: 16, height: 12 }),
    { ...all, "content-type": "application/octet-stream" },
  )
  const { body: placed } = await shop.get<{ order: Order }>(`/shop/orders/${number}`, all)
  const line = String(placed.order.parcels[0]?.items[0]?.id)
  const home = { address: { ...HOME, street: canary }, is_default: true }
  const { body: book } = await shop.post<CustomerAddresses>("/shop/account/me/addresses", home, all)
  const { cart } = open as { cart: Cart }
  const parameters = {
    id: cart.id,
    item_id: String(cart.parcels[0]?.items[0]?.id),
    number,
    part: "1",
    photo: kept.photo,
    address_id: String(book.addresses[0]?.id),
  }
  const { part: _, ...own } = parameters
  return {
    email,
    headers: all,
    parameters,
    line,
    words: [canary, token, open.token, ...Object.values(own)],
  }
}

async function orderIdOf(shop: Shop, number: string): Promise<string> {
  const database = shop.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [share] = await database("order_share")
    .join("order_group", "order_group.id", "order_share.group_id")
    .where({ number })
    .select("order_id")
  return String(share?.order_id)
}
