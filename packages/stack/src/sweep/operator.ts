import { randomUUID } from "node:crypto"
import { ask } from "../trial/ask.ts"
import type { TrialShop } from "../trial/trial-shop.ts"
import { granted } from "./deed.ts"

/** The payment of one vendor's order, as the admin knows it. */
export interface SharePayment {
  payment_id: string
  /** Đồng. */
  amount: number
}

interface Found {
  finding: string
  id: string
}

/** Works in the admin over HTTP; what a dead server did not answer, the operator looks up afterwards. */
export class Operator {
  readonly #shop: TrialShop
  #headers: Record<string, string> = {}

  constructor(shop: TrialShop) {
    this.#shop = shop
  }

  async signIn(url: string): Promise<void> {
    const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = this.#shop.variables
    const { body } = await ask<{ token: string }>(`${url}/auth/user/emailpass`, { body: { email, password } })
    this.#headers = { authorization: `Bearer ${body.token}` }
  }

  /** Null where the server died before it answered. Throws where the admin said no. */
  async post(url: string, path: string, body: unknown = {}) {
    return granted(
      await ask<Record<string, unknown>>(`${url}/admin/${path}`, { body, headers: this.#headers }),
    )
  }

  /** What the reconciler would find now, in words. */
  async findings(url: string): Promise<string[]> {
    const { status, body } = await ask<{ outcomes: Found[] }>(`${url}/admin/reconciler?dry_run=true`, {
      headers: this.#headers,
    })
    if (status !== 200) return [`the reconciler answered ${status}`]
    return body.outcomes.map(({ finding, id }) => `the reconciler finds ${finding} ${id}`)
  }

  async capture(url: string, { payment_id }: SharePayment): Promise<void> {
    await this.post(url, `payments/${payment_id}/capture`)
  }

  async refund(url: string, { payment_id }: SharePayment, amount: number): Promise<void> {
    await this.post(url, `payments/${payment_id}/refund`, { amount })
  }

  /** Owes a vendor something, and makes the batch that pays it. */
  async payOut(url: string, vendor_id: string): Promise<void> {
    const correction = { key: randomUUID(), amount: 250_000, reason: "Thử ngắt máy chủ" }
    await this.post(url, `ledger/${vendor_id}/corrections`, correction)
    await this.post(url, "payout-batches")
  }

  /** The payments of a group's orders. */
  async paymentsOf(number: string): Promise<SharePayment[]> {
    const { rows } = await this.#shop.database.query<{ payment_id: string; amount: string }>(
      `select s.payment_id, s.amount from order_share s join order_group g on g.id = s.group_id
       where g.number = $1 and s.payment_id is not null`,
      [number],
    )
    return rows.map(({ payment_id, amount }) => ({ payment_id, amount: Number(amount) }))
  }
}
