import { PasswordResetConfirm } from "@cho-ocop/contracts"
import { isProblem } from "../backend/backend-error.ts"
import { type FormView, FRESH, sendForm } from "../forms/form-view.ts"
import { readForm } from "../forms/read-form.ts"
import { pathOf } from "../paths.ts"
import { seeOther } from "../privacy.ts"
import type { OwnVisit } from "../visit.ts"
import { type BrokenLink, brokenLinkOf } from "./broken-link.ts"
import type { Door } from "./door.ts"

export interface NewPasswordView extends FormView {
  broken: BrokenLink | null
}

/** The page behind the link of a letter: asks for a new password, sets it and signs in. */
export async function visitNewPassword(visit: OwnVisit, door: Door): Promise<NewPasswordView | Response> {
  const { locale } = visit.locals
  const token = visit.url.searchParams.get("token") ?? ""
  if (token === "") return { ...FRESH, status: 404, broken: "unknown" }
  if (visit.request.method !== "POST") return { ...FRESH, broken: null }
  const password = String((await readForm(visit.request)).get("password") ?? "")
  let broken: BrokenLink | null = null
  const sent = await sendForm(locale, PasswordResetConfirm, { token, password }, async (body) => {
    try {
      return await door.setNewPassword(visit, body)
    } catch (error) {
      broken = isProblem(error, "bad_request") ? null : brokenLinkOf(error)
      throw error
    }
  })
  if (!sent.ok) return { ...sent.view, broken }
  door.keep(visit.cookies, sent.answer)
  return seeOther(pathOf(door.home, locale))
}
