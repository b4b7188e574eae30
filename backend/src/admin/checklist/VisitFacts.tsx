import type { InspectionFile } from "@cho-ocop/contracts"
import { useChecklistWords, useDate } from "./use-checklist-words.ts"

export function VisitFacts({ inspection }: { inspection: InspectionFile }) {
  const say = useChecklistWords()
  const date = useDate()
  return (
    <dl className="card">
      <div>
        <dt>{say.vendor}</dt>
        <dd lang="vi">{inspection.vendor.name}</dd>
        <dt>{say.address}</dt>
        <dd lang="vi">{inspection.address.text}</dd>
        <dt>{say.plannedOn}</dt>
        <dd>{date(inspection.planned_on)}</dd>
        <dt>{say.kind}</dt>
        <dd>{`${say.kinds[inspection.kind]}: ${inspection.plan.title}`}</dd>
      </div>
    </dl>
  )
}
