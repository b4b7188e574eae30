import { ProblemError } from "../http/problem.ts"

/** Somebody asks for what an order, as it stands now, does not allow. */
export function notPossibleNow(message: string): ProblemError {
  return new ProblemError("not_possible_now", message)
}
