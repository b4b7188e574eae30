import { randomUUID } from "node:crypto"
import { type Answer, ask } from "../trial/ask.ts"
import type { TrialShop } from "../trial/trial-shop.ts"
import type { Placed } from "./buying.ts"
import { granted } from "./deed.ts"

interface VendorOrder {
  id: string
  items: { id: string; quantity: number }[]
  /** Goods that the vendor may send as well; đồng. */
  offers: { variant_id: string; unit_price: number }[]
  parcels: { id: string }[]
  returns: { id: string }[]
  /** Đồng. */
  to_collect: number
}

/** What is done for goods that come back. */
export type Resolution = "refund" | "exchange" | "replace"

type Send = () => Promise<Answer<{ order: VendorOrder }>>

/** The demo vendor, who works in its workspace over HTTP. */
export class Vendor {
  readonly #shop: TrialShop
  readonly #url: string
  readonly #headers: Record<string, string>
  readonly id: string

  private constructor(shop: TrialShop, url: string, { token, vendor }: SignedIn) {
    this.#shop = shop
    this.#url = url
    this.#headers = { authorization: `Bearer ${token}` }
    this.id = vendor
  }

  static async signIn(shop: TrialShop, url: string): Promise<Vendor> {
    const { VENDOR_EMAIL: email, VENDOR_PASSWORD: password } = shop.variables
    const { body } = await ask<{ token: string }>(`${url}/vendor/sign-in`, { body: { email, password } })
    const { rows } = await shop.database.query<{ id: string }>(
      "select vendor_id as id from vendor_member where email = $1",
      [email],
    )
    const [vendor] = rows
    if (!body?.token || !vendor) throw new Error("The demo vendor cannot sign in.")
    return new Vendor(shop, url, { token: body.token, vendor: vendor.id })
  }

  post<Body>(path: string, body: unknown, key: string = randomUUID()): Promise<Answer<Body>> {
    const headers = { ...this.#headers, "idempotency-key": key }
    return ask<Body>(`${this.#url}/vendor/${path}`, { body, headers })
  }

  /** Packs this vendor's part of an order and hands it to a carrier. */
  async send(bought: Placed): Promise<VendorOrder> {
    const id = await this.#orderId(bought)
    const packed = await this.#done(this.#deed(id, "packings", {}))
    return this.#done(this.#deed(id, "shipments", { parcel_id: parcelOf(packed) }))
  }

  /** The parcel has arrived, with the cash that was due. */
  delivery(sent: VendorOrder): Send {
    const { id, to_collect: collected } = sent
    return this.#deed(id, "deliveries", { parcel_id: parcelOf(sent), collected })
  }

  /** Instead of all but one unit of the first goods, the vendor sends its cheapest. */
  async change(bought: Placed): Promise<Send> {
    const { id, items, offers } = await this.#read(await this.#orderId(bought))
    const lines = items.slice(0, 1).map((line) => ({ line_id: line.id, quantity: 1 }))
    return this.#deed(id, "changes", { lines, added: cheapestOf(offers), reason: "Hết hàng" })
  }

  /** Delivers this vendor's part, and accepts that its shopper sends one unit back. */
  async acceptReturn(bought: Placed): Promise<VendorOrder> {
    return this.#done(this.answer(await this.askedBack(bought), "refund"))
  }

  /** A return is accepted: for its money, or for goods that are sent again. */
  answer({ id, returns, offers }: VendorOrder, resolution: Resolution): Send {
    const added = resolution === "exchange" ? cheapestOf(offers) : []
    return this.#deed(id, `returns/${returns[0]?.id}/decision`, { is_accepted: true, resolution, added })
  }

  /** Delivers this vendor's part, of which its shopper then wants to send one unit back. */
  async askedBack(bought: Placed): Promise<VendorOrder> {
    const { id, items } = await this.#done(this.delivery(await this.send(bought)))
    const number = await this.#partOf(id)
    const lines = items.slice(0, 1).map((line) => ({ line_id: line.id, quantity: 1 }))
    granted(
      await ask(`${this.#url}/shop/orders/${bought.number}/parts/${number}/returns`, {
        body: { lines, reason: "Bao bì rách" },
        headers: { "x-order-token": bought.token },
      }),
    )
    return this.#read(id)
  }

  /** What was sent back has arrived. */
  receipt({ id, returns }: VendorOrder): Send {
    return this.#deed(id, `returns/${returns[0]?.id}/receipt`, {})
  }

  #deed(id: string, path: string, body: unknown): Send {
    const key = randomUUID()
    return () => this.post(`orders/${id}/${path}`, body, key)
  }

  #read(id: string): Promise<VendorOrder> {
    return this.#done(() => ask(`${this.#url}/vendor/orders/${id}`, { headers: this.#headers }))
  }

  async #done(send: Send): Promise<VendorOrder> {
    const done = granted(await send())
    if (!done) throw new Error("The server died before it was to.")
    return done.order
  }

  async #orderId({ number }: Placed): Promise<string> {
    const { rows } = await this.#shop.database.query<{ id: string }>(
      `select s.order_id as id from order_share s join order_group g on g.id = s.group_id
       where g.number = $1 and s.vendor_id = $2`,
      [number, this.id],
    )
    return rows[0]?.id ?? ""
  }

  async #partOf(orderId: string): Promise<string> {
    const { rows } = await this.#shop.database.query<{ number: string }>(
      'select custom_display_id as number from "order" where id = $1',
      [orderId],
    )
    return rows[0]?.number.split("-").at(-1) ?? ""
  }
}

interface SignedIn {
  token: string
  vendor: string
}

function parcelOf({ parcels }: VendorOrder): string {
  return parcels[0]?.id ?? ""
}

function cheapestOf(offers: VendorOrder["offers"]) {
  const [cheapest] = offers.toSorted((one, other) => one.unit_price - other.unit_price)
  if (!cheapest) throw new Error("The demo vendor has nothing else to send.")
  return [{ variant_id: cheapest.variant_id, quantity: 1 }]
}
