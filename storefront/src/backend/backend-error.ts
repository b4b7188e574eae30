import type { Problem, ProblemCode } from "@cho-ocop/contracts"

/** The backend refused a request and said why. */
export class BackendProblem extends Error {
  readonly status: number
  readonly problem: Problem

  constructor(status: number, problem: Problem) {
    super(problem.message)
    this.name = "BackendProblem"
    this.status = status
    this.problem = problem
  }
}

/** The backend could not be reached, took too long or answered with nonsense. */
export class BackendUnavailable extends Error {
  constructor(request: string, cause: unknown) {
    super(`The backend did not answer ${request}`, { cause })
    this.name = "BackendUnavailable"
  }
}

/** Whether the backend refused for one of these reasons. */
export function isProblem(error: unknown, ...codes: ProblemCode[]): error is BackendProblem {
  return error instanceof BackendProblem && codes.includes(error.problem.code)
}
