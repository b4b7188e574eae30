import { ProblemError } from "../http/problem.ts"
import type { RegistrationRecord } from "./registration-record.ts"

/** Lets the operator judge what was handed in and not decided. Throws `registration_closed`. */
export function requireUndecided({ state }: Pick<RegistrationRecord, "state">): void {
  if (state !== "submitted" && state !== "needs_answer") {
    throw new ProblemError("registration_closed", `A registration that is ${state} cannot be judged.`)
  }
}
