import { OrderLookup } from "@cho-ocop/contracts"
import { type FieldProblems, fieldProblems } from "../forms/field-problems.ts"
import { formText } from "../forms/form-text.ts"

export const LOOKUP_FIELDS = ["number", "contact"] as const
export type LookupField = (typeof LOOKUP_FIELDS)[number]
export type LookupValues = Record<LookupField, string>
export type LookupProblems = FieldProblems<LookupField>

export function readLookupForm(form: FormData): LookupValues {
  return { number: formText(form, "number"), contact: formText(form, "contact") }
}

export type CheckedLookup = { ok: true; lookup: OrderLookup } | { ok: false; problems: LookupProblems }

export function checkLookup(values: LookupValues): CheckedLookup {
  const checked = OrderLookup.safeParse(values)
  if (checked.success) return { ok: true, lookup: checked.data }
  const problems = fieldProblems(LOOKUP_FIELDS, checked.error)
  for (const field of LOOKUP_FIELDS) if (values[field] === "") problems[field] = "required"
  return { ok: false, problems }
}
