import type { FindingDraft } from "@cho-ocop/contracts"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { findingRow } from "../../inspection/finding-row.ts"
import { requireNotClosed, requireNotPast, requireOwnLots } from "../../inspection/require-parts.ts"
import { inspectionChange } from "./change-inspection.ts"

interface Input {
  inspection_id: string
  finding: FindingDraft
  actor: AuditActor
}

/** Notes something found wrong, and answers its id. Throws `inspection_refused`, `bad_request`. */
export const makeFindingWorkflow = inspectionChange(
  "make-finding",
  "inspection.finding_made",
  async ({ finding }: Input, { container, inspection, service, context }) => {
    requireNotClosed(inspection)
    requireNotPast(finding.deadline, "deadline")
    await requireOwnLots(container, inspection, finding.lot_ids, "lot_ids")
    const { id } = await service.createInspectionFindings(findingRow(finding, inspection), context)
    const { grade, text, deadline } = finding
    return { result: id, told: { after: { grade, text, deadline } } }
  },
)
