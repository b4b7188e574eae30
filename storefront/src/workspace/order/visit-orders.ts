import { OrderToDo, PackOrders, type VendorOrderList } from "@cho-ocop/contracts"
import { listVendorOrders, packOrders } from "../../backend/vendor-orders.ts"
import { formText } from "../../forms/form-text.ts"
import { type FormView, FRESH, sendForm } from "../../forms/form-view.ts"
import { readForm } from "../../forms/read-form.ts"
import { pathOf } from "../../paths.ts"
import { seeOther } from "../../privacy.ts"
import type { OwnVisit } from "../../visit.ts"
import { sessionOf } from "../session.ts"

export interface OrdersView extends FormView {
  list: VendorOrderList
  /** Shown alone; undefined where all are shown. */
  toDo: OrderToDo | undefined
  page: number
}

/** Shows the vendor's orders, or packs the chosen ones. */
export async function visitOrders(visit: OwnVisit): Promise<OrdersView | Response> {
  const { locale } = visit.locals
  const { token } = sessionOf(visit.locals)
  const asked = visit.url.searchParams
  const toDo = OrderToDo.options.find((option) => option === asked.get("to_do"))
  const page = Math.min(Math.max(Number.parseInt(asked.get("page") ?? "1", 10) || 1, 1), 1000)
  const query = new URLSearchParams({ page: String(page), ...(toDo && { to_do: toDo }) })
  if (visit.request.method !== "POST") {
    return { ...FRESH, list: await listVendorOrders(token, query), toDo, page }
  }
  const form = await readForm(visit.request)
  const ids = form.getAll("ids").filter((id) => typeof id === "string")
  const sent = await sendForm(locale, PackOrders, { ids }, (body) =>
    packOrders(token, body.ids, formText(form, "key")),
  )
  if (!sent.ok) return { ...sent.view, list: await listVendorOrders(token, query), toDo, page }
  const { packed, refused } = sent.answer
  const told = new URLSearchParams({ packed: String(packed.length), refused: String(refused.length) })
  return seeOther(`${pathOf("workspace/orders", locale)}?${told}`)
}
