import {
  type AddedGoods,
  CancelOrder,
  ChangeOrder,
  DecideReturn,
  DeliverParcel,
  type PackedLine,
  PackOrder,
  RefundOrder,
  SendParcel,
  type VendorOrder,
} from "@cho-ocop/contracts"
import type { z } from "zod"
import { isProblem } from "../../backend/backend-error.ts"
import { changeVendorOrder, findVendorOrder } from "../../backend/vendor-orders.ts"
import { formText } from "../../forms/form-text.ts"
import { type FormView, FRESH, sendForm, viewOfProblem } from "../../forms/form-view.ts"
import { readForm } from "../../forms/read-form.ts"
import { pathOf } from "../../paths.ts"
import { seeOther } from "../../privacy.ts"
import type { OwnVisit } from "../../visit.ts"
import { sessionOf } from "../session.ts"
import { typedDong } from "./typed-dong.ts"

export interface OrderView extends FormView {
  order: VendorOrder
  /** A form that was refused, to be shown again as it was typed. */
  refused: FormData | null
}

/** Shows one order, or carries out one change of it. `null` where there is no such order. */
export async function visitOrder(visit: OwnVisit, id: string): Promise<OrderView | Response | null> {
  const { token } = sessionOf(visit.locals)
  try {
    if (visit.request.method !== "POST")
      return { ...FRESH, order: await findVendorOrder(token, id), refused: null }
    const form = await readForm(visit.request)
    const view = await carryOut(visit, id, form)
    const here = pathOf("workspace/order", visit.locals.locale, { order_id: id })
    return view
      ? { ...view, order: await findVendorOrder(token, id), refused: form }
      : seeOther(`${here}?done`)
  } catch (error) {
    if (isProblem(error, "not_found")) return null
    throw error
  }
}

/** Answers what stood in the way, or null. */
async function carryOut(visit: OwnVisit, id: string, form: FormData): Promise<FormView | null> {
  const { locale } = visit.locals
  const { token } = sessionOf(visit.locals)
  const send = async <Schema extends z.ZodType>(
    change: string,
    schema: Schema,
    given: z.input<Schema>,
  ): Promise<FormView | null> => {
    const order = { id, key: formText(form, "key"), change }
    const sent = await sendForm(locale, schema, given, (body) => changeVendorOrder(token, order, body))
    return sent.ok ? null : sent.view
  }
  const parcel_id = formText(form, "parcel_id")
  const returned = `returns/${encodeURIComponent(formText(form, "return_id"))}`
  switch (formText(form, "intent")) {
    case "pack":
      return send("packings", PackOrder, { lines: linesOf(form) })
    case "send":
      return send("shipments", SendParcel, {
        parcel_id,
        carrier: formText(form, "carrier"),
        tracking_number: formText(form, "tracking_number"),
      })
    case "deliver": {
      const collected = form.has("collected") ? typedDong(formText(form, "collected")) : 0
      return send("deliveries", DeliverParcel, { parcel_id, collected })
    }
    case "change":
      return send("changes", ChangeOrder, {
        lines: leftOf(form),
        added: addedOf(form),
        reason: formText(form, "reason"),
      })
    case "cancel":
      return send("cancel", CancelOrder, { reason: formText(form, "reason") })
    case "refund":
      return send("refunds", RefundOrder, {
        amount: typedDong(formText(form, "amount")),
        reason: formText(form, "reason"),
      })
    case "accept":
    case "replace":
    case "exchange":
    case "refuse":
      return send(`${returned}/decision`, DecideReturn, decisionOf(form))
    case "receive":
      return receive(visit, { id, key: formText(form, "key"), change: `${returned}/receipt` })
    default:
      return null
  }
}

async function receive(
  { locals }: OwnVisit,
  change: { id: string; key: string; change: string },
): Promise<FormView | null> {
  try {
    await changeVendorOrder(sessionOf(locals).token, change, {})
    return null
  } catch (error) {
    return viewOfProblem(locals.locale, error)
  }
}

/** What the vendor answers a return with. */
function decisionOf(form: FormData): DecideReturn {
  const intent = formText(form, "intent")
  const answer = formText(form, "answer")
  if (intent === "exchange") return { is_accepted: true, resolution: intent, added: addedOf(form), answer }
  if (intent === "replace") return { is_accepted: true, resolution: intent, answer }
  return { is_accepted: intent === "accept", answer }
}

/** Units that are left of each line. */
function leftOf(form: FormData): ChangeOrder["lines"] {
  return [...form.keys()].flatMap((name) => {
    const line_id = /^left\.(.+)$/.exec(name)?.[1]
    return line_id ? { line_id, quantity: Number(formText(form, name) || 0) } : []
  })
}

/** Goods that were chosen to be sent instead. */
function addedOf(form: FormData): AddedGoods[] {
  const quantities = form.getAll("added_quantity")
  return form.getAll("added").flatMap((variant_id, index) => {
    const quantity = Number(quantities[index] || 1)
    return typeof variant_id === "string" && variant_id ? { variant_id, quantity } : []
  })
}

/** Units of each line, and their lot where one was chosen; lines of which nothing is to be packed are left out. */
function linesOf(form: FormData): PackedLine[] {
  return [...form.keys()].flatMap((name) => {
    const line_id = /^quantity\.(.+)$/.exec(name)?.[1]
    const quantity = Number(formText(form, name) || 0)
    if (!line_id || quantity === 0) return []
    const lot_id = formText(form, `lot.${line_id}`)
    return lot_id ? { line_id, quantity, lot_id } : { line_id, quantity }
  })
}
