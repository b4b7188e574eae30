import { ProblemError } from "../http/problem.ts"

const REASONS = {
  not_visited: "Nobody has visited yet.",
  visited: "The visit was made already.",
  closed: "It is closed.",
  finding_open: "A finding is not closed yet.",
  result_missing: "The laboratory's result of a sample is missing.",
  failed_sample: "A sample failed, and no finding tells of it.",
  point_not_met: "A point of the checklist is not met, and no finding tells of it.",
  not_grave: "Only a grave finding leads to a withdrawal.",
  withdrawn_already: "The finding led to a withdrawal already.",
  files_full: "The finding has as many files as it may have.",
} as const

export type InspectionRefusal = keyof typeof REASONS

/** A change that does not fit the state of an inspection; `fields.inspection` says why. */
export function inspectionRefused(refusal: InspectionRefusal): ProblemError {
  return new ProblemError("inspection_refused", REASONS[refusal], { inspection: refusal })
}
