import type { Locale } from "@cho-ocop/contracts"
import type { z } from "zod"
import { BackendProblem } from "../backend/backend-error.ts"
import { problemText } from "../i18n/problems.ts"
import { faultText, isFault } from "../i18n/workspace.ts"

/** What is to be said about a form that was sent, in words. */
export interface FormView {
  status: number
  /** By the field's name, which is its path in the contract (`about.vi`). */
  problems: Partial<Record<string, string>>
  /** What stands in the way where no field is to blame. */
  obstacle: string | null
}

export const FRESH: FormView = { status: 200, problems: {}, obstacle: null }

export type Sent<Answer> = { ok: true; answer: Answer } | { ok: false; view: FormView }

/**
 * Checks a form as the backend will and sends it on as it was typed. Throws `BackendUnavailable` where nobody answers.
 */
export async function sendForm<Schema extends z.ZodType, Answer>(
  locale: Locale,
  schema: Schema,
  given: z.input<Schema>,
  send: (given: z.input<Schema>) => Promise<Answer>,
): Promise<Sent<Answer>> {
  const checked = schema.safeParse(given)
  if (!checked.success) return { ok: false, view: viewOfFaults(locale, faultsOf(checked.error, given)) }
  try {
    return { ok: true, answer: await send(given) }
  } catch (error) {
    return { ok: false, view: viewOfProblem(locale, error) }
  }
}

/** What the backend's refusal means for the form; anything else is thrown again. */
export function viewOfProblem(locale: Locale, error: unknown): FormView {
  if (!(error instanceof BackendProblem)) throw error
  const { status, problem } = error
  const view = viewOfFaults(locale, problem.fields ?? {})
  const isFields = problem.code === "bad_request" && problem.fields
  return { ...view, status, obstacle: isFields ? null : problemText(locale, problem.code) }
}

export function viewOfFaults(locale: Locale, faults: Record<string, string>): FormView {
  const problems = Object.fromEntries(
    Object.entries(faults).map(([field, code]) => [field, faultText(locale, code)]),
  )
  return { status: 422, problems, obstacle: null }
}

/** The first fault of each field, by its path; a field left empty is missing, whatever it should have been. */
export function faultsOf(error: z.ZodError, given: unknown): Record<string, string> {
  const faults: Record<string, string> = {}
  for (const issue of error.issues) {
    faults[issue.path.join(".")] ??= valueAt(given, issue.path) === "" ? "required" : faultOf(issue)
  }
  return faults
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined),
    value,
  )
}

const FORMATS: Partial<Record<string, string>> = {
  email: "email_invalid",
  url: "url_invalid",
  date: "date_invalid",
}

function faultOf(issue: z.core.$ZodIssue): string {
  if (isFault(issue.message)) return issue.message
  if (issue.code === "too_big") return issue.origin === "string" ? "too_long" : "too_large"
  if (issue.code === "too_small") return issue.origin === "string" ? "required" : "too_small"
  if (issue.code === "invalid_type") return issue.expected === "number" ? "number_invalid" : "required"
  return (issue.code === "invalid_format" && FORMATS[issue.format]) || "invalid"
}
