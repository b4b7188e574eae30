import type { Order, OrderKey, OrderParcel } from "@cho-ocop/contracts"
import { isProblem } from "../backend/backend-error.ts"
import { findOrder } from "../backend/orders.ts"
import type { Cookies } from "../visit.ts"
import { findOrderKey } from "./find-order-key.ts"

export interface FoundPart {
  key: OrderKey
  order: Order
  parcel: OrderParcel
  /** What the part's number ends with. */
  part: string
}

/**
 * A part of an order for a browser that may open the order; null for any other. Addresses call the second part
 * `OC-XXXXX-XXXXX-2`, by the order's number.
 */
export async function findPart(cookies: Cookies, called: string | undefined): Promise<FoundPart | null> {
  const [, typed, part] = /^(.+)-(\d+)$/.exec(called ?? "") ?? []
  const key = await findOrderKey(cookies, typed)
  if (!key || !part) return null
  try {
    const order = await findOrder(key)
    const parcel = order.parcels.find((one) => one.number.endsWith(`-${part}`))
    return parcel ? { key, order, parcel, part } : null
  } catch (error) {
    if (isProblem(error, "order_not_found")) return null
    throw error
  }
}

/** What `findPart` finds it by: whoever reads the address already knows the order's number. */
export function partAddress({ number }: Order, parcel: OrderParcel): string {
  return `${number}-${parcel.number.split("-").at(-1)}`
}
