import type { Locale } from "@cho-ocop/contracts"
import type { FieldProblem } from "../forms/field-problems.ts"
import { checkoutTextsOf } from "./checkout.ts"
import type { CheckoutTexts } from "./checkout.vi.ts"

export type FieldName = keyof CheckoutTexts["fieldProblems"]

/** What is wrong with a field and how to mend it, in the reader's language. */
export function fieldProblemText(locale: Locale, field: FieldName, problem: FieldProblem): string {
  const { fieldProblems, fieldProblemsAnywhere } = checkoutTextsOf(locale)
  const ofField: Partial<Record<FieldProblem, string>> = fieldProblems[field]
  return ofField[problem] ?? fieldProblemsAnywhere[problem]
}
