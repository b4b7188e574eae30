import type { Cart, ProblemCode } from "@cho-ocop/contracts"
import { BackendProblem, BackendUnavailable } from "../backend/backend-error.ts"
import { readForm } from "../forms/read-form.ts"
import { pathOf } from "../paths.ts"
import { seeOther } from "../privacy.ts"
import type { Cookies, Visit } from "../visit.ts"
import { type CartCommand, readCartForm } from "./cart-form.ts"
import { changeCart } from "./change-cart.ts"
import { loadCart } from "./load-cart.ts"

/** A change that was refused, and what it was about. */
export interface Refusal {
  code: ProblemCode
  /** Set where an item of the cart was to be changed. */
  itemId?: string | undefined
  /** Set where something was to be added. */
  variantId?: string | undefined
  /** Set where a promotion code was entered. */
  promotionCode?: string | undefined
  typed: string
}

export type CartView =
  | { state: "open"; status: number; cart: Cart | null; refusal: Refusal | null }
  | { state: "unavailable"; status: 503 }

/** Shows the cart, after carrying out the posted change if there is one; a change that worked answers a redirect. */
export async function visitCart({
  request,
  cookies,
  locals,
  clientAddress,
}: Visit & { clientAddress: string }): Promise<CartView | Response> {
  try {
    const refused = request.method === "POST" ? await change(request, cookies, clientAddress) : null
    if (request.method === "POST" && !refused) return seeOther(pathOf("cart", locals.locale))
    const cart = await loadCart(cookies)
    return {
      state: "open",
      status: refused?.status ?? 200,
      cart,
      refusal: refused?.refusal ?? null,
    }
  } catch (error) {
    if (!(error instanceof BackendUnavailable)) throw error
    console.error(error.message, error.cause)
    return { state: "unavailable", status: 503 }
  }
}

async function change(request: Request, cookies: Cookies, shopperAddress: string): Promise<Refused | null> {
  const command = readCartForm(await readForm(request))
  if (command.do === "reject")
    return { status: command.code === "bad_request" ? 400 : 422, refusal: refusalOf(command, command.code) }
  try {
    await changeCart(cookies, command, shopperAddress)
    return null
  } catch (error) {
    if (!(error instanceof BackendProblem)) throw error
    return { status: error.status, refusal: refusalOf(command, error.problem.code) }
  }
}

interface Refused {
  status: number
  refusal: Refusal
}

function refusalOf(command: CartCommand, code: ProblemCode): Refusal {
  return {
    code,
    typed: "typed" in command ? command.typed : "",
    itemId: "itemId" in command ? command.itemId : undefined,
    variantId: "variantId" in command ? command.variantId : undefined,
    promotionCode: command.do === "enter_code" ? command.code : undefined,
  }
}
