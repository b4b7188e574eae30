import { ProblemError } from "./problem.ts"

/** One answer for what is another's, what does not exist, and routes without a rule: nobody can tell them apart. */
export function notFound(): ProblemError {
  return new ProblemError("not_found", "There is no such thing.")
}
