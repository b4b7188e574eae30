import {
  REGISTRATION_STEPS,
  type Registration,
  type RegistrationState,
  type RegistrationStep,
} from "@cho-ocop/contracts"
import type { z } from "zod"
import { findRegistration, saveStep } from "../../backend/vendor-registration.ts"
import { formText } from "../../forms/form-text.ts"
import { type FormView, FRESH, sendForm } from "../../forms/form-view.ts"
import { readForm } from "../../forms/read-form.ts"
import { pathOf } from "../../paths.ts"
import { seeOther } from "../../privacy.ts"
import type { OwnVisit } from "../../visit.ts"
import { sessionOf } from "../session.ts"
import { pageAfter } from "./steps.ts"

export interface StepView extends FormView {
  registration: Registration
  /** What was typed; `null` where nothing was sent and what is kept is shown. */
  typed: FormData | null
}

/**
 * Shows a step, or saves what was typed, also unfinished, and leads on: to the next step, or to the list for later.
 * `bodyOf` makes of the form what the step's contract asks for.
 */
export async function visitStep<Step extends RegistrationStep>(
  visit: OwnVisit,
  step: Step,
  bodyOf: (form: FormData) => z.input<(typeof REGISTRATION_STEPS)[Step]>,
): Promise<StepView | Response> {
  const { locale } = visit.locals
  const { token } = sessionOf(visit.locals)
  const registration = await findRegistration(token)
  if (!canChange(registration.state)) return seeOther(pathOf("workspace/registration", locale))
  if (visit.request.method !== "POST") return { ...FRESH, registration, typed: null }
  const typed = await readForm(visit.request)
  // Without a script the communes of a province are asked for with a button of their own.
  if (formText(typed, "intent") === "choose_province") return { ...FRESH, registration, typed }
  const sent = await sendForm(locale, REGISTRATION_STEPS[step], bodyOf(typed), (body) =>
    saveStep(token, step, body),
  )
  if (!sent.ok) return { ...sent.view, registration, typed }
  const isForLater = formText(typed, "intent") === "save_for_later"
  return seeOther(pathOf(isForLater ? "workspace/registration" : pageAfter(step), locale))
}

export function canChange(state: RegistrationState): boolean {
  return state === "draft" || state === "needs_answer"
}

/** The fields of a form as the contract names them; those left empty are null. */
export function textFields<Name extends string>(
  form: FormData,
  names: readonly Name[],
): Record<Name, string | null> {
  return Object.fromEntries(names.map((name) => [name, formText(form, name) || null])) as Record<
    Name,
    string | null
  >
}

/** What stands in a field: what was typed, otherwise what is kept. */
export function shownValue({ typed }: StepView, name: string, kept: string | null): string {
  return typed ? formText(typed, name) : (kept ?? "")
}
