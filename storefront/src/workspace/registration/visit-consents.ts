import { AnswerConsent, type Consent, ConsentKind } from "@cho-ocop/contracts"
import { answerConsent, findRegistration } from "../../backend/vendor-registration.ts"
import { formText } from "../../forms/form-text.ts"
import { type FormView, FRESH, sendForm } from "../../forms/form-view.ts"
import { readForm } from "../../forms/read-form.ts"
import { registrationTextsOf } from "../../i18n/workspace.ts"
import { pathOf } from "../../paths.ts"
import { seeOther } from "../../privacy.ts"
import type { OwnVisit } from "../../visit.ts"
import { sessionOf } from "../session.ts"
import { pageAfter } from "./steps.ts"
import { canChange } from "./visit-step.ts"

export interface ConsentsView extends FormView {
  consents: Consent[]
}

/** Shows today's texts, or keeps what was answered to the versions that were shown, and names those still to be agreed to. */
export async function visitConsents(visit: OwnVisit): Promise<ConsentsView | Response> {
  const { locale } = visit.locals
  const { token } = sessionOf(visit.locals)
  const { consents, state } = await findRegistration(token)
  if (visit.request.method !== "POST") return { ...FRESH, consents }
  const form = await readForm(visit.request)
  for (const { kind, given: before } of consents) {
    const given = form.has(ConsentKind.enum[kind])
    if (given === before) continue
    const answer = { kind, version: formText(form, `version.${kind}`), given }
    const sent = await sendForm(locale, AnswerConsent, answer, (body) => answerConsent(token, body))
    if (!sent.ok) return { ...sent.view, consents: (await findRegistration(token)).consents }
  }
  const { consents: answered } = await findRegistration(token)
  const { missing } = registrationTextsOf(locale).consents
  const refused = answered.filter(({ due, given }) => due && !given).map(({ kind }) => [kind, missing])
  if (refused.length > 0)
    return { ...FRESH, status: 422, problems: Object.fromEntries(refused), consents: answered }
  if (canChange(state)) return seeOther(pathOf(pageAfter("consents"), locale))
  return seeOther(`${pathOf("workspace/registration/consents", locale)}?saved`)
}
