import { BackendProblem } from "../backend/backend-error.ts"
import { cancelPart } from "../backend/orders.ts"
import { formText } from "../forms/form-text.ts"
import { readForm } from "../forms/read-form.ts"
import { problemText } from "../i18n/problems.ts"
import { pathOf } from "../paths.ts"
import { seeOther } from "../privacy.ts"
import type { Visit } from "../visit.ts"
import { type FoundPart, findPart } from "./find-part.ts"

export interface CancelView extends FoundPart {
  status: number
  reason: string
  /** Why it was not cancelled, in words. */
  obstacle: string | null
}

/** Asks whether the part is to be cancelled, or cancels it and leads back to the order. Null for a stranger's part. */
export async function visitCancel(
  visit: Visit & { params: { part?: string } },
): Promise<CancelView | Response | null> {
  const found = await findPart(visit.cookies, visit.params.part)
  if (!found) return null
  const { locale } = visit.locals
  if (visit.request.method !== "POST") return { ...found, status: 200, reason: "", obstacle: null }
  const reason = formText(await readForm(visit.request), "reason")
  try {
    await cancelPart(found.key, found.part, { reason })
    return seeOther(pathOf("order", locale, { number: found.key.number }))
  } catch (error) {
    if (!(error instanceof BackendProblem)) throw error
    return { ...found, status: error.status, reason, obstacle: problemText(locale, error.problem.code) }
  }
}
