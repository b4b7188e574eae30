import { CustomerSignUpConfirm, type OpenSignUp } from "@cho-ocop/contracts"
import { confirmSignUp, lookAtSignUp } from "../backend/customer-account.ts"
import { formText } from "../forms/form-text.ts"
import { type FormView, FRESH, sendForm } from "../forms/form-view.ts"
import { readForm } from "../forms/read-form.ts"
import { pathOf } from "../paths.ts"
import { seeOther } from "../privacy.ts"
import { type BrokenLink, brokenLinkOf } from "../sign-in/broken-link.ts"
import type { OwnVisit } from "../visit.ts"
import { keepCustomer } from "./session.ts"

export type ConfirmView =
  | { status: number; broken: BrokenLink }
  | (FormView & { broken: null; signUp: OpenSignUp })

/** The page behind the link of a letter: asks for a password and for agreement, opens the account and signs in. */
export async function visitConfirm(visit: OwnVisit): Promise<ConfirmView | Response> {
  const token = visit.url.searchParams.get("token") ?? ""
  try {
    const signUp = await lookAtSignUp(visit, { token })
    if (visit.request.method !== "POST") return { ...FRESH, broken: null, signUp }
    return await confirm(visit, token, signUp)
  } catch (error) {
    const broken = brokenLinkOf(error)
    if (!broken) throw error
    return { status: 404, broken }
  }
}

async function confirm(visit: OwnVisit, token: string, signUp: OpenSignUp) {
  const { locale } = visit.locals
  const form = await readForm(visit.request)
  const given = {
    token,
    locale,
    password: String(form.get("password") ?? ""),
    consent: formText(form, "consent"),
  }
  const sent = await sendForm(locale, CustomerSignUpConfirm, given, (body) => confirmSignUp(visit, body))
  if (!sent.ok) return { ...sent.view, broken: null, signUp }
  keepCustomer(visit.cookies, sent.answer)
  return seeOther(`${pathOf("account", locale)}?welcome`)
}
