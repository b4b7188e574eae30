import { OpenLot, type WorkspaceLot } from "@cho-ocop/contracts"
import { openLot } from "../../backend/vendor-lots.ts"
import { formText } from "../../forms/form-text.ts"
import { type FormView, FRESH, sendForm } from "../../forms/form-view.ts"
import { readForm } from "../../forms/read-form.ts"
import { pathOf } from "../../paths.ts"
import { seeOther } from "../../privacy.ts"
import type { OwnVisit } from "../../visit.ts"
import { sessionOf } from "../session.ts"
import { typedLot } from "./typed-lot.ts"

export interface NewLotView extends FormView {
  kind: WorkspaceLot["kind"]
  /** What stands in a field. */
  typed: (field: string) => string
}

/** The form of a new lot; once it is open, its own page. */
export async function visitNewLot({ request, url, locals }: OwnVisit): Promise<NewLotView | Response> {
  const kindOf = (given: string | null) => (given === "material" ? "material" : "product")
  if (request.method !== "POST")
    return { ...FRESH, kind: kindOf(url.searchParams.get("kind")), typed: () => "" }
  const { locale } = locals
  const { token } = sessionOf(locals)
  const form = await readForm(request)
  const sent = await sendForm(locale, OpenLot, typedLot(form), (lot) => openLot(token, lot))
  if (sent.ok) return seeOther(`${pathOf("workspace/lot", locale, { lot_id: sent.answer.id })}?done`)
  return { ...sent.view, kind: kindOf(formText(form, "kind")), typed: (field) => formText(form, field) }
}
