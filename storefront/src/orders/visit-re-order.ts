import type { ReOrdered } from "@cho-ocop/contracts"
import { BackendProblem, isProblem } from "../backend/backend-error.ts"
import { reOrder } from "../backend/orders.ts"
import { forgetCart, keepCart, readCartKey } from "../cart/cart-cookies.ts"
import { attemptOf } from "../forms/attempt.ts"
import { readForm } from "../forms/read-form.ts"
import { problemText } from "../i18n/problems.ts"
import { pathOf } from "../paths.ts"
import { seeOther } from "../privacy.ts"
import type { Cookies, Visit } from "../visit.ts"
import { findOrderKey } from "./find-order-key.ts"

export interface ReOrderView {
  status: number
  number: string
  /** What came of it, where not all went into the cart; null before. */
  outcome: ReOrdered | null
  obstacle: string | null
  /** Names this form, so that sent twice it fills the cart once. */
  attempt: string
}

/** Asks whether to order again, or puts the goods into the cart and leads there. Null for a stranger's order. */
export async function visitReOrder(
  visit: Visit & { params: { number?: string }; clientAddress: string },
): Promise<ReOrderView | Response | null> {
  const { cookies, locals, clientAddress } = visit
  const key = await findOrderKey(cookies, visit.params.number)
  if (!key) return null
  const view = {
    status: 200,
    number: key.number,
    outcome: null,
    obstacle: null,
    attempt: crypto.randomUUID(),
  }
  if (visit.request.method !== "POST") return view
  const attempt = attemptOf(await readForm(visit.request)) || view.attempt
  try {
    const sender = { shopperAddress: clientAddress, attempt }
    const outcome = await intoCart(cookies, (cart) => reOrder(key, cart, sender))
    if (outcome.missing.length === 0) return seeOther(pathOf("cart", locals.locale))
    return { ...view, outcome }
  } catch (error) {
    if (!(error instanceof BackendProblem)) throw error
    return { ...view, status: error.status, obstacle: problemText(locals.locale, error.problem.code) }
  }
}

/** A cart that is gone or already ordered is replaced by a fresh one. */
async function intoCart(
  cookies: Cookies,
  put: (cart: ReturnType<typeof readCartKey>) => Promise<ReOrdered>,
): Promise<ReOrdered> {
  const outcome = await put(readCartKey(cookies)).catch((error: unknown) => {
    if (!isProblem(error, "cart_not_found", "cart_completed")) throw error
    forgetCart(cookies)
    return put(null)
  })
  if (outcome.cart) {
    const { cart, token } = outcome.cart
    keepCart(cookies, { id: cart.id, token }, cart.item_count)
  }
  return outcome
}
