import { formText } from "../../forms/form-text.ts"
import type { OrderView } from "./visit-order.ts"

/** What one of an order's forms shows again where it was refused. */
export interface RefusedForm {
  isRefused: boolean
  typed: (field: string) => string
  problem: (field: string) => string | undefined
}

/** The form of these deeds, about one parcel or return where `of` names it. */
export function refusedForm(
  { refused, problems }: Pick<OrderView, "refused" | "problems">,
  intents: readonly string[],
  of: { field: string; id: string } | null = null,
): RefusedForm {
  const isRefused =
    refused !== null &&
    intents.includes(formText(refused, "intent")) &&
    (of === null || formText(refused, of.field) === of.id)
  return {
    isRefused,
    typed: (field) => (isRefused ? formText(refused, field) : ""),
    problem: (field) => (isRefused ? problems[field] : undefined),
  }
}
