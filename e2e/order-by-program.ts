import { SHOPPER } from "./buy.ts"
import { type Login, signInVendor } from "./callers.ts"

/** An order that a program has placed. */
export interface ProgramsOrder {
  number: string
  /** What opens it. */
  headers: { "x-order-token": string }
  /** Đồng. */
  total: number
}

/** Orders one of a product, by its handle, to be paid on delivery; shoppers do so on pages that have journeys of their own. */
export async function orderByProgram(
  backend: string,
  product: string,
  told: { written?: string } = {},
): Promise<ProgramsOrder> {
  const ask = askingShop(backend)
  const { variants } = await ask<{ variants: { id: string; stock: number }[] }>(`products/${product}`)
  const variant_id = variants.find(({ stock }) => stock > 0)?.id
  const { cart, token } = await ask<{ cart: { id: string; total: number }; token: string }>("carts", {
    variant_id,
    quantity: 1,
  })
  const { written = SHOPPER.street } = told
  const placed = await ask<{ number: string; token: string }>(
    `carts/${cart.id}/checkout`,
    {
      locale: "vi",
      address: {
        name: written,
        phone: SHOPPER.phone,
        province_code: "01",
        commune_code: "00004",
        street: written,
      },
      note: written,
      payment_method: "cash_on_delivery",
      expected_total: cart.total,
    },
    { "x-cart-token": token },
  )
  return { number: placed.number, headers: { "x-order-token": placed.token }, total: cart.total }
}

/** Orders something that a vendor sells. Answers the vendor's ids of the product and of its part. */
export async function orderOfVendor(
  backend: string,
  vendor: Login,
): Promise<{ product: string; order: string }> {
  const { ask } = await signInVendor(backend, vendor)
  const { products } = await ask<{ products: { id: string; handle: string; stock: number }[] }>(
    "/vendor/products?sale=on_sale",
  )
  const goods = products.find(({ stock }) => stock > 0)
  if (!goods) throw new Error(`${vendor.email} has nothing to sell.`)
  await orderByProgram(backend, goods.handle)
  const { orders } = await ask<{ orders: { id: string }[] }>("/vendor/orders")
  return { product: goods.id, order: String(orders[0]?.id) }
}

/** Asks the shop's API; throws where it refuses. */
export function askingShop(backend: string) {
  return async <Answer = unknown>(path: string, body?: object, headers = {}): Promise<Answer> => {
    const response = await fetch(`${backend}/shop/${path}`, {
      method: body ? "POST" : "GET",
      headers: { "content-type": "application/json", ...headers },
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
    return response.json() as Promise<Answer>
  }
}
