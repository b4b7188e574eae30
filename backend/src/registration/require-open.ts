import { ProblemError } from "../http/problem.ts"
import type { RegistrationRecord } from "./registration-record.ts"

/** Lets the registrant change what is not being looked at. Throws `registration_closed`. */
export function requireOpen({ state }: Pick<RegistrationRecord, "state">): void {
  if (state !== "draft" && state !== "needs_answer") {
    throw new ProblemError("registration_closed", `A registration that is ${state} cannot be changed.`)
  }
}
