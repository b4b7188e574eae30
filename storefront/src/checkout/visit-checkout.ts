import { type Cart, type CheckoutInput, type ProblemCode, Quote } from "@cho-ocop/contracts"
import { readCustomerToken } from "../account/session.ts"
import { BackendProblem, BackendUnavailable, isProblem } from "../backend/backend-error.ts"
import { placeOrder } from "../backend/carts.ts"
import { forgetCart, readCartKey } from "../cart/cart-cookies.ts"
import { loadCart } from "../cart/load-cart.ts"
import { readForm } from "../forms/read-form.ts"
import { keepOrder } from "../orders/order-cookies.ts"
import { pathOf } from "../paths.ts"
import { seeOther } from "../privacy.ts"
import type { Visit } from "../visit.ts"
import { type ChangedAmount, changedAmounts } from "./changed-amounts.ts"
import {
  type CheckoutForm,
  type CheckoutProblems,
  type CheckoutValues,
  checkCheckout,
  readCheckoutForm,
} from "./checkout-form.ts"
import { findKeptDetails } from "./find-kept-details.ts"
import { type KeptDetails, startingValues, withKept } from "./kept-details.ts"

export interface CheckoutView {
  status: number
  /** Of a signed-in shopper; null for a guest. */
  kept: KeptDetails | null
  /** `null` while the backend is silent: the form is shown with what was typed, without amounts. */
  cart: Cart | null
  values: CheckoutValues
  /** Đồng the shopper saw before sending the form; `null` at first sight. */
  seenTotal: number | null
  /** What else the shopper saw than there is now. */
  changes: ChangedAmount[]
  problems: CheckoutProblems
  /** Why the order was not placed, where no field is to blame. */
  obstacle: ProblemCode | null
}

type CheckoutVisit = Visit & { clientAddress: string }

/**
 * Shows the form, or places the order and leads on to its page. Without anything in the cart, leads back to it.
 * Throws `BackendUnavailable` only where nothing was typed yet.
 */
export async function visitCheckout(visit: CheckoutVisit): Promise<CheckoutView | Response> {
  const typed = visit.request.method === "POST" ? readCheckoutForm(await readForm(visit.request)) : null
  try {
    const kept = await findKeptDetails(visit.cookies)
    const form = typed && withKept(typed, kept)
    const view =
      form?.intent === "place_order"
        ? await order(visit, form)
        : await show(visit, form ?? atFirst(startingValues(kept)), 200)
    return view instanceof Response ? view : { ...view, kept }
  } catch (error) {
    if (!typed || !(error instanceof BackendUnavailable)) throw error
    console.error(error.message, error.cause)
    return { ...viewOf(typed, null, 503, "unavailable"), kept: null }
  }
}

/** The form with the fees of what is chosen in it, as `visitCheckout` shows it; orders nothing. */
export async function visitQuote(visit: Visit): Promise<CheckoutView | Response> {
  const view = await show(visit, readCheckoutForm(await readForm(visit.request)), 200)
  return view instanceof Response ? view : { ...view, kept: null }
}

type FormView = Omit<CheckoutView, "kept">

/** What the page shows: a form that was sent, or the one at first sight, of which nothing was seen before. */
interface Shown extends Pick<CheckoutForm, "values" | "deliveries"> {
  expectedTotal: number | null
  seen: CheckoutForm["seen"] | null
}

function atFirst(values: CheckoutValues): Shown {
  return { values, deliveries: {}, expectedTotal: null, seen: null }
}

async function order(visit: CheckoutVisit, form: CheckoutForm): Promise<FormView | Response> {
  const checked = checkCheckout(form, visit.locals.locale)
  if (checked.ok) return place(visit, form, checked.checkout)
  const isFieldToBlame = Object.keys(checked.problems).length > 0
  return show(visit, form, 422, isFieldToBlame ? null : "bad_request", checked.problems)
}

/** Sent again, as after a double click or a lost answer, the backend gives the same order. */
async function place(
  visit: CheckoutVisit,
  form: CheckoutForm,
  checkout: CheckoutInput,
): Promise<FormView | Response> {
  const { cookies, locals, clientAddress } = visit
  const key = readCartKey(cookies)
  if (!key) return seeOther(pathOf("cart", locals.locale))
  try {
    const placed = await placeOrder(key, checkout, {
      shopperAddress: clientAddress,
      account: readCustomerToken(cookies),
    })
    keepOrder(cookies, placed)
    forgetCart(cookies)
    return seeOther(pathOf("order", locals.locale, { number: placed.number }))
  } catch (error) {
    if (!(error instanceof BackendProblem)) throw error
    return show(visit, form, error.status, error.problem.code)
  }
}

async function show(
  visit: Visit,
  form: Shown,
  status: number,
  obstacle: ProblemCode | null = null,
  problems: CheckoutProblems = {},
): Promise<FormView | Response> {
  try {
    const cart = await loadCart(visit.cookies, quoteOf(form))
    if (!cart || cart.parcels.length === 0) return seeOther(pathOf("cart", visit.locals.locale))
    return viewOf(form, cart, status, obstacle, problems)
  } catch (error) {
    const hasChosen = Object.keys(form.deliveries).length > 0
    if (!hasChosen || !isProblem(error, "delivery_not_offered")) throw error
    return show(visit, { ...form, deliveries: {} }, 409, "delivery_not_offered", problems)
  }
}

/** As long as no province of today is chosen, the fees are the lowest that any gives. */
function quoteOf({ values: { province_code }, deliveries, seen }: Shown): Quote | undefined {
  if (!seen && province_code === "") return undefined
  const quote = Quote.safeParse({ province_code, deliveries })
  return quote.data ?? { province_code: null, deliveries }
}

function viewOf(
  { values, expectedTotal, seen }: Shown,
  cart: Cart | null,
  status: number,
  obstacle: ProblemCode | null = null,
  problems: CheckoutProblems = {},
): FormView {
  return {
    status,
    cart,
    values,
    seenTotal: expectedTotal,
    changes: seen && cart ? changedAmounts(seen, cart) : [],
    problems,
    obstacle,
  }
}
