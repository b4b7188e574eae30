import { derivedId } from "./derived-id.ts"
import type { OrderedCart, OrderedLine, OrderedMethod } from "./ordered-cart.ts"
import { type Reservation, reservationsOf } from "./reservations.ts"
import type { SellingVendor } from "./selling-vendors.ts"
import { splitCart, type VendorPart } from "./split-cart.ts"

/** A line of the cart that becomes a line of an order. */
export interface PlannedLine extends OrderedLine {
  order_line_id: string
}

/** One vendor's order as it is about to be written. */
export interface PlannedOrder extends VendorPart<PlannedLine, OrderedMethod> {
  id: string
  number: string
  vendor_id: string
  share_id: string
  payment_collection_id: string
  reservations: Reservation[]
}

export interface PlannedGroup {
  id: string
  number: string
  attempt: number
  /** Đồng. */
  total: number
  payment_collection_id: string
  orders: PlannedOrder[]
}

/** What a cart becomes. All ids follow from cart and attempt, so that nothing can be written twice. */
export function planGroup({
  cart,
  vendors,
  number,
  parts_number,
  attempt,
}: {
  cart: OrderedCart
  vendors: Map<string, SellingVendor>
  number: string
  parts_number: string
  attempt: number
}): PlannedGroup {
  const orders = splitCart(cart).map((part, index): PlannedOrder => {
    const vendor = vendors.get(part.vendor)
    if (!vendor) throw new Error(`There is no vendor ${part.vendor}`)
    const ids = [cart.id, attempt, vendor.id] as const
    const lines = part.lines.map((line) => ({
      ...line,
      order_line_id: derivedId("ordli", line.id, attempt),
    }))
    return {
      ...part,
      lines,
      id: derivedId("order", ...ids),
      number: `${parts_number}-${index + 1}`,
      vendor_id: vendor.id,
      share_id: derivedId("oshare", ...ids),
      payment_collection_id: derivedId("pay_col", ...ids),
      reservations: reservationsOf(lines, vendor.stock_location_id),
    }
  })
  return {
    id: derivedId("ogrp", cart.id, attempt),
    number,
    attempt,
    total: orders.reduce((sum, { amount }) => sum + amount, 0),
    payment_collection_id: derivedId("pay_col", cart.id, attempt),
    orders,
  }
}
