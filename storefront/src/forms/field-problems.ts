import type { z } from "zod"

/** Why a field was refused; told to the shopper in words by the page's texts. */
export const FIELD_PROBLEMS = [
  "required",
  "too_long",
  "control_character",
  "phone_invalid",
  "email_invalid",
  "province_unknown",
  "commune_unknown",
  "order_number_invalid",
  "tax_code_invalid",
  "invalid",
] as const

export type FieldProblem = (typeof FIELD_PROBLEMS)[number]
export type FieldProblems<Field extends string> = Partial<Record<Field, FieldProblem>>

/** The first problem of each field; a field is the last part of an issue's path (`address.name` is `name`). */
export function fieldProblems<Field extends string>(
  fields: readonly Field[],
  error: z.ZodError,
): FieldProblems<Field> {
  const found: FieldProblems<Field> = {}
  for (const issue of error.issues) {
    const field = fields.find((name) => name === issue.path.at(-1))
    if (field) found[field] ??= problemOf(issue)
  }
  return found
}

function problemOf(issue: z.core.$ZodIssue): FieldProblem {
  const named = FIELD_PROBLEMS.find((problem) => problem === issue.message)
  if (named) return named
  if (issue.code === "too_big") return "too_long"
  if (issue.code === "invalid_format" && issue.format === "email") return "email_invalid"
  return "invalid"
}
