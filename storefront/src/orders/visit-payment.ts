import type { OrderKey } from "@cho-ocop/contracts"
import { BackendProblem, BackendUnavailable } from "../backend/backend-error.ts"
import { askForPayment, cancelPayment } from "../backend/orders.ts"
import { formText } from "../forms/form-text.ts"
import { readForm } from "../forms/read-form.ts"
import { pathOf } from "../paths.ts"
import { seeOther } from "../privacy.ts"
import type { Visit } from "../visit.ts"
import { findOrderKey } from "./find-order-key.ts"

/** What gateways append to the order's address when they send the browser back. None of it is believed. */
const FROM_GATEWAY = ["vnp_TxnRef", "orderCode"]

/** Tells the order's page that the gateway did not answer. */
export const GATEWAY_SILENT = "gateway-silent"

type PaymentVisit = Visit & { params: { number?: string }; url: URL; clientAddress: string }

/**
 * Where somebody comes back from a gateway, or presses a button about the payment: has the gateway asked, and leads to
 * the order's page. `null` for any other visit of it.
 */
export async function visitPayment(visit: PaymentVisit): Promise<Response | null> {
  const act = await actOf(visit)
  const key = act && (await findOrderKey(visit.cookies, visit.params.number))
  if (!key) return null
  const page = pathOf("order", visit.locals.locale, { number: key.number })
  try {
    await act(key, visit.clientAddress)
    return seeOther(page)
  } catch (error) {
    if (error instanceof BackendProblem) return seeOther(page)
    if (!(error instanceof BackendUnavailable)) throw error
    console.error(error.message, error.cause)
    return seeOther(`${page}?${GATEWAY_SILENT}`)
  }
}

type Act = (key: OrderKey, shopperAddress: string) => Promise<unknown>

async function actOf({ request, url }: PaymentVisit): Promise<Act | null> {
  if (request.method !== "POST")
    return FROM_GATEWAY.some((name) => url.searchParams.has(name)) ? askForPayment : null
  const intent = formText(await readForm(request), "intent")
  if (intent === "ask_for_payment") return askForPayment
  return intent === "cancel_payment" ? cancelPayment : null
}
