import { formText } from "./form-text.ts"

/** Longest that the backend takes. */
const LENGTH_MAX = 100

/** Name of the hidden field by which a form that is sent twice is carried out once. */
export const ATTEMPT_FIELD = "attempt"

/** What a form calls this one attempt; empty where it does not say. */
export function attemptOf(form: FormData): string {
  return formText(form, ATTEMPT_FIELD).slice(0, LENGTH_MAX)
}
