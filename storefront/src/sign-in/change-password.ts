import { PasswordChange } from "@cho-ocop/contracts"
import { isProblem } from "../backend/backend-error.ts"
import { type FormView, sendForm } from "../forms/form-view.ts"
import { faultText } from "../i18n/workspace.ts"
import type { OwnVisit } from "../visit.ts"
import type { Opened } from "./door.ts"

/** Changes one's own password as the form asks, and stays signed in here; answers what is wrong with it, if anything. */
export async function changeOwnPassword(
  { locals: { locale }, cookies }: OwnVisit,
  form: FormData,
  {
    change,
    keep,
  }: {
    change: (body: PasswordChange) => Promise<Opened>
    keep: (to: OwnVisit["cookies"], opened: Opened) => void
  },
): Promise<FormView | null> {
  const given = {
    current_password: String(form.get("current_password") ?? ""),
    password: String(form.get("password") ?? ""),
  }
  let isWrong = false
  const sent = await sendForm(locale, PasswordChange, given, async (body) => {
    try {
      return await change(body)
    } catch (error) {
      isWrong = isProblem(error, "wrong_login")
      throw error
    }
  })
  if (sent.ok) {
    keep(cookies, sent.answer)
    return null
  }
  if (!isWrong) return sent.view
  return { status: 422, problems: { current_password: faultText(locale, "password_wrong") }, obstacle: null }
}
