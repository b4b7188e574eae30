import { BackendProblem, BackendUnavailable } from "../backend/backend-error.ts"
import { lookUpOrder } from "../backend/orders.ts"
import { readForm } from "../forms/read-form.ts"
import { pathOf } from "../paths.ts"
import { seeOther } from "../privacy.ts"
import type { Visit } from "../visit.ts"
import { checkLookup, type LookupProblems, type LookupValues, readLookupForm } from "./lookup-form.ts"
import { keepOrder } from "./order-cookies.ts"

export interface LookupView {
  status: number
  values: LookupValues
  problems: LookupProblems
  /** Why the order cannot be shown, where no field is to blame. */
  obstacle: "not_found" | "throttled" | "unavailable" | null
}

/** Shows the form, or leads to the order that was asked for. */
export async function visitLookup({
  request,
  cookies,
  locals,
  clientAddress,
}: Visit & { clientAddress: string }): Promise<LookupView | Response> {
  if (request.method !== "POST")
    return { status: 200, values: { number: "", contact: "" }, problems: {}, obstacle: null }
  const values = readLookupForm(await readForm(request))
  const checked = checkLookup(values)
  if (!checked.ok) return { status: 422, values, problems: checked.problems, obstacle: null }
  try {
    const found = await lookUpOrder(checked.lookup, clientAddress)
    keepOrder(cookies, found)
    return seeOther(pathOf("order", locals.locale, { number: found.number }))
  } catch (error) {
    return { values, problems: {}, ...obstacleOf(error) }
  }
}

function obstacleOf(error: unknown): Pick<LookupView, "status" | "obstacle"> {
  if (error instanceof BackendUnavailable) {
    console.error(error.message, error.cause)
    return { status: 503, obstacle: "unavailable" }
  }
  if (!(error instanceof BackendProblem)) throw error
  const isThrottled = error.problem.code === "too_many_requests"
  return { status: error.status, obstacle: isThrottled ? "throttled" : "not_found" }
}
