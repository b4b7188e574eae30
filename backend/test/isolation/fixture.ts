import type { Account } from "@cho-ocop/contracts"
import type { ResourceName } from "../../src/vendor-access/resources.ts"
import type { Shop } from "../integration/shop.ts"

export type Ids = Partial<Record<ResourceName, string>>

/** A vendor of the test, and its owner's login. */
export interface Owner {
  shop: Shop
  account: Account
  headers: Record<string, string>
  /** Stands in every text that only this vendor and the operator may read. */
  canary: string
}

/** One thing of a vendor, and how to call the routes that handle it. */
export interface Fixture {
  /** Its id, by what it is. */
  ids?: Ids
  /** What nobody else may ever read, besides the canary: tokens, account numbers, addresses of files. */
  secrets?: string[]
  /** Path parameters that are nobody's: a value to call with. */
  parameters?: Record<string, string>
  /** Right bodies by route, made of ids that may be another's. */
  bodies?: Record<string, (ids: Ids) => unknown>
  /** Addresses of its files, which only the vendor and the operator may read. */
  files?: string[]
}

/** Makes one thing for a vendor, through the vendor's own routes where that is possible. */
export type MakeFixture = (owner: Owner) => Promise<Fixture>
