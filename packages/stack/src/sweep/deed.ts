import type { Answer } from "../trial/ask.ts"
import type { VendorGoods } from "../trial/goods.ts"
import type { Method, ReadyCart, Shopper } from "../trial/shopper.ts"
import type { TrialShop } from "../trial/trial-shop.ts"
import type { Operator } from "./operator.ts"
import type { StandIns } from "./stand-ins.ts"
import type { Vendor } from "./vendor.ts"

/** A checkout that somebody began, and what they were told. */
export interface Begun {
  shopper: Shopper
  cart: ReadyCart
  method: Method
  /** Null where the server died before it answered. */
  number: string | null
  redirect_url: string | null
  /** Opens the order's page; empty before there is one. */
  token: string
  /** The gateway has the shopper's money, whatever the shop knows of it. */
  isPaid: boolean
  /** The shopper does not want it any more, so it may end, and the cart be ordered anew. */
  isGivenUp: boolean
  /** The code of what the shop refused with; null where it did not, or was dead. */
  refused: string | null
}

/** What a deed has at hand; it notes what it began, so that it can be looked for afterwards. */
export interface Scene {
  shop: TrialShop
  url: string
  goods: readonly VendorGoods[]
  operator: Operator
  vendor: Vendor
  standIns: StandIns
  begun: Begun[]
  /** Requests that nobody answered, each to be sent again under the same key. */
  unanswered: (() => Promise<Answer<unknown>>)[]
}

/** Something that people do with a shop while it dies. */
export interface Deed {
  name: string
  /** `CrashPoint`s of the backend that lie on its way. */
  crashPoints: readonly string[]
  /** About how long it takes, in milliseconds: a kill at random falls into this time. */
  takesMs: number
  /** Does what has to be done before, while nothing dies, and answers the deed itself. */
  prepare: (scene: Scene) => Promise<() => Promise<void>>
}

/** Does something that may be done again under the same key; null where the server died before it answered. */
export async function repeatable<Body>(
  { unanswered }: Scene,
  send: () => Promise<Answer<Body>>,
): Promise<Body | null> {
  const answer = await send()
  if (answer.status === 0) unanswered.push(send)
  return granted(answer)
}

/** The body of what was done; null where the server died before it answered. Throws where the shop said no. */
export function granted<Body>({ status, body }: Answer<Body>): Body | null {
  if (status === 0) return null
  if (status < 200 || status >= 300) throw new Error(`The shop answered ${status} ${JSON.stringify(body)}`)
  return body
}
