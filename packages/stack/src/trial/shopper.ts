import { type Answer, ask } from "./ask.ts"
import type { TrialShop } from "./trial-shop.ts"

export type Method = "cash_on_delivery" | "vietqr" | "vnpay"

/** A cart that is ready to be ordered, and the amount its shopper agrees to, in đồng. */
export interface ReadyCart {
  id: string
  token: string
  total: number
}

export interface Placed {
  number: string
  token: string
  redirect_url: string | null
}

/** What the shop refuses with. */
export interface Refusal {
  code: string
  message: string
  fields?: Record<string, string>
}

interface CartAnswer {
  cart: { id: string; total: number }
  token: string
}

const ADDRESS = {
  name: "Nguyễn Thị Hoa",
  phone: "0912 345 678",
  province_code: "01",
  commune_code: "00577",
  street: "12 ngõ Gốm",
}

let shoppers = 0

/** Buys over the shop's own API, each shopper from an address of its own, as the storefront tells it. */
export class Shopper {
  readonly #headers: Record<string, string>

  constructor({ variables }: Pick<TrialShop, "variables">) {
    shoppers++
    this.#headers = {
      "x-storefront-secret": variables.STOREFRONT_SECRET,
      "x-shopper-address": `10.${shoppers >> 16}.${(shoppers >> 8) & 255}.${shoppers & 255}`,
    }
  }

  /** Null where the server does not answer, or says that it cannot now. Throws where it refuses. */
  async fill(
    url: string,
    lines: readonly { variant_id: string; quantity: number }[],
  ): Promise<ReadyCart | null> {
    const [first, ...others] = lines
    const begun = cartIn(await this.#ask<CartAnswer>(`${url}/shop/carts`, first))
    if (!begun) return null
    const { token } = begun
    const { id } = begun.cart
    for (const line of others) {
      if (!cartIn(await this.#ask(`${url}/shop/carts/${id}/items`, line, token))) return null
    }
    const quote = { province_code: ADDRESS.province_code, deliveries: {} }
    const quoted = cartIn(await this.#ask<CartAnswer>(`${url}/shop/carts/${id}/quote`, quote, token))
    return quoted && { id, token, total: quoted.cart.total }
  }

  checkOut(url: string, { id, token, total }: ReadyCart, method: Method): Promise<Answer<Placed & Refusal>> {
    const checkout = { locale: "vi", address: ADDRESS, payment_method: method, expected_total: total }
    return this.#ask(`${url}/shop/carts/${id}/checkout`, checkout, token)
  }

  #ask<Body>(url: string, body?: unknown, token?: string): Promise<Answer<Body>> {
    return ask(url, { body, headers: { ...this.#headers, ...(token && { "x-cart-token": token }) } })
  }
}

function cartIn<Body>({ status, body }: Answer<Body>): Body | null {
  if (status === 200 || status === 201) return body
  if (status === 0 || status === 503) return null
  throw new Error(`A cart was refused with ${status} ${JSON.stringify(body)}`)
}
