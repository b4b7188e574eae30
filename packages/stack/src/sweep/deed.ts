import type { VendorGoods } from "../trial/goods.ts"
import type { Method, ReadyCart, Shopper } from "../trial/shopper.ts"
import type { TrialShop } from "../trial/trial-shop.ts"
import type { Operator } from "./operator.ts"
import type { StandIns } from "./stand-ins.ts"

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
  standIns: StandIns
  begun: Begun[]
}

/** Something that people do with a shop while it dies. */
export interface Deed {
  name: string
  /** `CrashPoint`s of the backend that lie on its way. */
  crashPoints: readonly string[]
  run: (scene: Scene) => Promise<void>
}
