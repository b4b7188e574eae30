import type { WholeInspection } from "./find-inspections.ts"
import type { KeptPaper } from "./inspection-record.ts"

/** The files of one sample or one finding; none where there is no such thing. */
export function papersOf({ samples, findings }: WholeInspection, id: string): KeptPaper[] {
  const reports = samples.filter((sample) => sample.id === id).flatMap(({ file }) => file ?? [])
  return [...reports, ...findings.filter((finding) => finding.id === id).flatMap(({ files }) => files)]
}
