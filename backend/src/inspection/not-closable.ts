import type { InspectionFile } from "@cho-ocop/contracts"
import type { WholeInspection } from "./find-inspections.ts"

/** Why an inspection cannot be closed; null where it can. What failed has to have led to a finding. */
export function notClosable({
  visit,
  closed_on,
  samples,
  findings,
}: Pick<WholeInspection, "visit" | "closed_on" | "samples" | "findings">): InspectionFile["not_closable"] {
  if (closed_on) return "closed"
  if (!visit) return "not_visited"
  if (findings.some(({ state }) => state !== "closed")) return "finding_open"
  if (samples.some(({ result }) => result === null)) return "result_missing"
  if (findings.length > 0) return null
  if (samples.some(({ result }) => result && !result.passed)) return "failed_sample"
  if (visit.answers.some(({ answer }) => answer === "not_met")) return "point_not_met"
  return null
}
