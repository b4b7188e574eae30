import type { Cart, CheckoutInput, ProblemCode } from "@cho-ocop/contracts"
import { BackendProblem, BackendUnavailable } from "../backend/backend-error.ts"
import { placeOrder } from "../backend/carts.ts"
import { forgetCart, readCartKey } from "../cart/cart-cookies.ts"
import { loadCart } from "../cart/load-cart.ts"
import { readForm } from "../forms/read-form.ts"
import { keepOrder } from "../orders/order-cookies.ts"
import { pathOf } from "../paths.ts"
import { seeOther } from "../privacy.ts"
import type { Visit } from "../visit.ts"
import {
  type CheckoutForm,
  type CheckoutProblems,
  type CheckoutValues,
  checkCheckout,
  NO_VALUES,
  readCheckoutForm,
} from "./checkout-form.ts"

export interface CheckoutView {
  status: number
  /** `null` while the backend is silent: the form is shown with what was typed, without amounts. */
  cart: Cart | null
  values: CheckoutValues
  /** Đồng the shopper saw before sending the form; `null` at first sight. */
  seenTotal: number | null
  problems: CheckoutProblems
  /** Why the order was not placed, where no field is to blame. */
  obstacle: ProblemCode | null
}

/**
 * Shows the form, or places the order and leads on to its page. Without anything in the cart, leads back to it.
 * Throws `BackendUnavailable` only where nothing was typed yet.
 */
export async function visitCheckout(visit: Visit): Promise<CheckoutView | Response> {
  const form = visit.request.method === "POST" ? readCheckoutForm(await readForm(visit.request)) : null
  try {
    return form?.intent === "place_order" ? await order(visit, form) : await show(visit, form, 200)
  } catch (error) {
    if (!form || !(error instanceof BackendUnavailable)) throw error
    console.error(error.message, error.cause)
    return viewOf(form, null, 503, "unavailable")
  }
}

async function order(visit: Visit, form: CheckoutForm): Promise<CheckoutView | Response> {
  const checked = checkCheckout(form, visit.locals.locale)
  if (checked.ok) return place(visit, form, checked.checkout)
  const isFieldToBlame = Object.keys(checked.problems).length > 0
  return show(visit, form, 422, isFieldToBlame ? null : "bad_request", checked.problems)
}

/** Sent again, as after a double click or a lost answer, the backend gives the same order. */
async function place(
  visit: Visit,
  form: CheckoutForm,
  checkout: CheckoutInput,
): Promise<CheckoutView | Response> {
  const { cookies, locals } = visit
  const key = readCartKey(cookies)
  if (!key) return seeOther(pathOf("cart", locals.locale))
  try {
    const placed = await placeOrder(key, checkout)
    keepOrder(cookies, placed)
    forgetCart(cookies)
    return seeOther(pathOf("order", locals.locale, { number: placed.number }))
  } catch (error) {
    if (!(error instanceof BackendProblem)) throw error
    return show(visit, form, error.status, error.problem.code)
  }
}

async function show(
  { cookies, locals }: Visit,
  form: CheckoutForm | null,
  status: number,
  obstacle: ProblemCode | null = null,
  problems: CheckoutProblems = {},
): Promise<CheckoutView | Response> {
  const cart = await loadCart(cookies)
  if (!cart || cart.parcels.length === 0) return seeOther(pathOf("cart", locals.locale))
  return viewOf(form, cart, status, obstacle, problems)
}

function viewOf(
  form: CheckoutForm | null,
  cart: Cart | null,
  status: number,
  obstacle: ProblemCode | null = null,
  problems: CheckoutProblems = {},
): CheckoutView {
  return {
    status,
    cart,
    values: form?.values ?? NO_VALUES,
    seenTotal: form?.expectedTotal ?? null,
    problems,
    obstacle,
  }
}
