import { AcceptInvitation, type OpenInvitation } from "@cho-ocop/contracts"
import { acceptInvitation, lookAtInvitation } from "../../backend/vendor-account.ts"
import { formText } from "../../forms/form-text.ts"
import { type FormView, FRESH, sendForm } from "../../forms/form-view.ts"
import { readForm } from "../../forms/read-form.ts"
import { pathOf } from "../../paths.ts"
import { seeOther } from "../../privacy.ts"
import { type BrokenLink, brokenLinkOf } from "../../sign-in/broken-link.ts"
import type { OwnVisit } from "../../visit.ts"
import { keepSession } from "../session.ts"

export type InvitationView =
  | { status: number; broken: BrokenLink }
  | (FormView & { broken: null; invitation: OpenInvitation; name: string })

/** The page behind an invitation's link: says what it is for, makes the account and signs in. */
export async function visitInvitation(visit: OwnVisit): Promise<InvitationView | Response> {
  const token = visit.url.searchParams.get("token") ?? ""
  try {
    const invitation = await lookAtInvitation(visit, { token })
    if (visit.request.method !== "POST") return { ...FRESH, broken: null, invitation, name: "" }
    return await accept(visit, token, invitation)
  } catch (error) {
    const broken = brokenLinkOf(error)
    if (!broken) throw error
    return { status: 404, broken }
  }
}

async function accept(visit: OwnVisit, token: string, invitation: OpenInvitation) {
  const { locale } = visit.locals
  const form = await readForm(visit.request)
  const name = formText(form, "name")
  const given = { token, name, password: String(form.get("password") ?? ""), locale }
  const sent = await sendForm(locale, AcceptInvitation, given, (body) => acceptInvitation(visit, body))
  if (!sent.ok) return { ...sent.view, broken: null, invitation, name }
  keepSession(visit.cookies, sent.answer)
  return seeOther(pathOf("workspace/today", locale))
}
