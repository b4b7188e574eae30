import type { AuditActor } from "../../audit/audit-actor.ts"
import { openFindingOf } from "../../inspection/require-parts.ts"
import { inspectionChange } from "./change-inspection.ts"

interface Input {
  inspection_id: string
  finding_id: string
  text: string
  actor: AuditActor
}

/** What the vendor answers to a finding; it waits for the officer then. Throws `not_found`, `inspection_refused`. */
export const answerFindingWorkflow = inspectionChange(
  "answer-finding",
  "inspection.finding_answered",
  async ({ finding_id: id, text }: Input, { inspection, service, context }) => {
    const finding = openFindingOf(inspection, id)
    if (finding.state === "answered" && finding.answer === text) return { result: null, told: null }
    const answered = { answer: text, answered_at: new Date(), state: "answered" as const }
    await service.updateInspectionFindings({ id, ...answered }, context)
    return { result: null, told: { before: { answer: finding.answer }, after: { answer: text } } }
  },
)
