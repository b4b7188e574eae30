import { ProblemError } from "../http/problem.ts"
import type { EvidenceFileRecord, RegistrationRecord } from "./registration-record.ts"

/** Lets the operator judge what was handed in and not decided. Throws `registration_closed`. */
export function requireUndecided({ state }: Pick<RegistrationRecord, "state">): void {
  if (state !== "submitted" && state !== "needs_answer") {
    throw new ProblemError("registration_closed", `A registration that is ${state} cannot be judged.`)
  }
}

/**
 * Lets the operator judge the papers of what is not decided, and those a vendor brings later, once. Throws
 * `registration_closed`.
 */
export function requireUnjudged(
  { state }: Pick<RegistrationRecord, "state">,
  { verdict }: Pick<EvidenceFileRecord, "verdict">,
): void {
  if (state !== "approved" || verdict !== "waiting") requireUndecided({ state })
}
