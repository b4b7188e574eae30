import type { FindingVerdict } from "@cho-ocop/contracts"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { openFindingOf, requireNotPast } from "../../inspection/require-parts.ts"
import { inspectionChange } from "./change-inspection.ts"

interface Input {
  inspection_id: string
  finding_id: string
  verdict: FindingVerdict
  actor: AuditActor
}

/** Closes a finding, or sends its answer back with a new deadline. Throws `not_found`, `inspection_refused`. */
export const judgeFindingWorkflow = inspectionChange(
  "judge-finding",
  "inspection.finding_judged",
  async ({ finding_id: id, verdict }: Input, { inspection, service, context }) => {
    const { state, deadline } = openFindingOf(inspection, id)
    const { message } = verdict
    if (verdict.verdict === "send_back") {
      requireNotPast(verdict.deadline, "deadline")
      const sentBack = { state: "sent_back" as const, message, deadline: verdict.deadline }
      await service.updateInspectionFindings({ id, ...sentBack }, context)
      return { result: null, told: { before: { state, deadline }, after: sentBack } }
    }
    const closed = { state: "closed" as const, message }
    await service.updateInspectionFindings({ id, ...closed, closed_at: new Date() }, context)
    return { result: null, told: { before: { state }, after: closed } }
  },
)
