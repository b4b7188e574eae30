import { randomInt } from "node:crypto"
import { LEGIBLE_SYMBOLS } from "@cho-ocop/ocop/legible-symbols"

const GROUP_LENGTH = 5

/**
 * A new order number such as `OC-7K2MP-QX49R`: random, so that nobody can count or guess orders.
 * Ten of 31 symbols; the unique index of orders refuses the one pair in 10^14 that would collide.
 */
export function newOrderNumber(): string {
  return `OC-${randomSymbols()}`
}

/**
 * What the parts of an order are called before `-1`, `-2`, …, such as `OP-9WX4C-3HTRA`. A producer knows the number of
 * its part and the shopper's phone number; the order's own number, which with the phone number opens every part, cannot
 * be told from it.
 */
export function newPartsNumber(): string {
  return `OP-${randomSymbols()}`
}

/** The number under which Medusa keeps an order: a vendor's order has got its own, any other gets a new one. */
export async function orderNumber(order: { custom_display_id?: string | null }): Promise<string> {
  return order.custom_display_id ?? newOrderNumber()
}

function randomSymbols(): string {
  return `${randomGroup()}-${randomGroup()}`
}

function randomGroup(): string {
  return Array.from({ length: GROUP_LENGTH }, () => LEGIBLE_SYMBOLS[randomInt(LEGIBLE_SYMBOLS.length)]).join(
    "",
  )
}
