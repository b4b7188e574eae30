import { type Order, OrderNumber } from "@cho-ocop/contracts"
import { BackendUnavailable, isProblem } from "../backend/backend-error.ts"
import { findOrder } from "../backend/orders.ts"
import { keepCart, readCartKey } from "../cart/cart-cookies.ts"
import type { Cookies } from "../visit.ts"
import { findOrderKey } from "./find-order-key.ts"

export type OrderView =
  | { state: "shown"; status: 200; order: Order }
  /** The same answer whether or not there is such an order. */
  | { state: "needs_proof"; status: 404; number: string }
  | { state: "unavailable"; status: 503; number: string }

/** The order, and its cart again where it was not paid, only for a browser that may open it. */
export async function visitOrder({
  params,
  cookies,
}: {
  params: { number?: string }
  cookies: Cookies
}): Promise<OrderView> {
  const checked = OrderNumber.safeParse(params.number)
  const number = checked.success ? checked.data : ""
  try {
    const key = await findOrderKey(cookies, number)
    if (!key) return { state: "needs_proof", status: 404, number }
    const order = await findOrder(key)
    if (order.open_cart && !readCartKey(cookies)) keepCart(cookies, order.open_cart, 1)
    return { state: "shown", status: 200, order }
  } catch (error) {
    if (isProblem(error, "order_not_found")) return { state: "needs_proof", status: 404, number }
    if (!(error instanceof BackendUnavailable)) throw error
    console.error(error.message, error.cause)
    return { state: "unavailable", status: 503, number }
  }
}
