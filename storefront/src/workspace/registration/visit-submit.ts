import { type Bank, type Registration, SubmitRegistration } from "@cho-ocop/contracts"
import { isProblem } from "../../backend/backend-error.ts"
import { findRegistration, listBanks, submitRegistration } from "../../backend/vendor-registration.ts"
import { formText } from "../../forms/form-text.ts"
import { type FormView, FRESH, sendForm } from "../../forms/form-view.ts"
import { readForm } from "../../forms/read-form.ts"
import { pathOf } from "../../paths.ts"
import { seeOther } from "../../privacy.ts"
import type { OwnVisit } from "../../visit.ts"
import { sessionOf } from "../session.ts"
import { type MissingField, missingField } from "./missing-words.ts"
import { canChange } from "./visit-step.ts"

export interface SubmitView extends FormView {
  registration: Registration
  banks: Bank[]
  answer: string
  /** What has to be filled in first. */
  missing: MissingField[]
}

/** Shows everything once more, or sends it to the operator. */
export async function visitSubmit(visit: OwnVisit): Promise<SubmitView | Response> {
  const { locale } = visit.locals
  const { token } = sessionOf(visit.locals)
  const [registration, banks] = await Promise.all([findRegistration(token), listBanks(token)])
  const overview = pathOf("workspace/registration", locale)
  const isEmpty = registration.updated_at === null
  if (isEmpty || !canChange(registration.state)) return seeOther(overview)
  const shown = { registration, banks }
  if (visit.request.method !== "POST") return { ...FRESH, ...shown, answer: "", missing: [] }
  const answer = formText(await readForm(visit.request), "answer")
  let missing: MissingField[] = []
  const sent = await sendForm(locale, SubmitRegistration, { answer }, async () => {
    try {
      return await submitRegistration(token, answer)
    } catch (error) {
      if (isProblem(error, "registration_incomplete"))
        missing = Object.keys(error.problem.fields ?? {}).map((path) => missingField(locale, path))
      throw error
    }
  })
  if (sent.ok) return seeOther(`${overview}?sent`)
  return { ...sent.view, ...shown, answer, missing }
}
