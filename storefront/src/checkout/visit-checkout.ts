import type { Cart, CheckoutInput, ProblemCode } from "@cho-ocop/contracts"
import type { AstroGlobal } from "astro"
import { BackendProblem, BackendUnavailable } from "../backend/backend-error.ts"
import { placeOrder } from "../backend/carts.ts"
import { forgetCart } from "../cart/cart-cookies.ts"
import { loadCart, type OwnCart } from "../cart/load-cart.ts"
import { readForm } from "../forms/read-form.ts"
import { keepOrder } from "../orders/order-cookies.ts"
import { pathOf } from "../paths.ts"
import { seeOther } from "../privacy.ts"
import {
  type CheckoutForm,
  type CheckoutProblems,
  type CheckoutValues,
  checkCheckout,
  NO_VALUES,
  readCheckoutForm,
} from "./checkout-form.ts"

export interface CheckoutVisit {
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

/** Shows the form, or places the order and leads on to its page. Without anything in the cart, leads back to it. */
export async function visitCheckout(astro: AstroGlobal): Promise<CheckoutVisit | Response> {
  const { request, cookies, locals } = astro
  const form = request.method === "POST" ? readCheckoutForm(await readForm(request)) : null
  try {
    const own = await loadCart(cookies)
    if (!own || own.cart.parcels.length === 0) return seeOther(pathOf("cart", locals.locale))
    if (!form || form.intent === "choose_province") return visit(form, own.cart, 200)

    const checked = checkCheckout(form, locals.locale)
    if (checked.ok) return await place(astro, own, form, checked.checkout)
    const isFieldToBlame = Object.keys(checked.problems).length > 0
    return visit(form, own.cart, 422, isFieldToBlame ? null : "bad_request", checked.problems)
  } catch (error) {
    if (!(error instanceof BackendUnavailable)) throw error
    console.error(error.message, error.cause)
    return visit(form, null, 503, "unavailable")
  }
}

async function place(
  { cookies, locals }: AstroGlobal,
  own: OwnCart,
  form: CheckoutForm,
  checkout: CheckoutInput,
): Promise<CheckoutVisit | Response> {
  try {
    const placed = await placeOrder(own.key, checkout)
    keepOrder(cookies, placed)
    forgetCart(cookies)
    return seeOther(pathOf("order", locals.locale, { number: placed.number }))
  } catch (error) {
    if (!(error instanceof BackendProblem)) throw error
    const now = await loadCart(cookies)
    return visit(form, now?.cart ?? null, error.status, error.problem.code)
  }
}

function visit(
  form: CheckoutForm | null,
  cart: Cart | null,
  status: number,
  obstacle: ProblemCode | null = null,
  problems: CheckoutProblems = {},
): CheckoutVisit {
  return {
    status,
    cart,
    values: form?.values ?? NO_VALUES,
    seenTotal: form?.expectedTotal ?? null,
    problems,
    obstacle,
  }
}
