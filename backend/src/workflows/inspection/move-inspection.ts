import type { AuditActor } from "../../audit/audit-actor.ts"
import { inspectionRefused } from "../../inspection/inspection-refused.ts"
import { requireNotPast } from "../../inspection/require-parts.ts"
import { inspectionChange } from "./change-inspection.ts"

interface Input {
  inspection_id: string
  /** Vietnamese date. */
  planned_on: string
  actor: AuditActor
}

/** Plans a visit for another day. Throws `inspection_refused` once it was made, `bad_request`. */
export const moveInspectionWorkflow = inspectionChange(
  "move-inspection",
  "inspection.moved",
  async ({ inspection_id: id, planned_on }: Input, { inspection, service, context }) => {
    if (inspection.visit) throw inspectionRefused("visited")
    requireNotPast(planned_on, "planned_on")
    if (inspection.planned_on === planned_on) return { result: null, told: null }
    await service.updateInspections({ id, planned_on }, context)
    const before = { planned_on: inspection.planned_on }
    return { result: null, told: { before, after: { planned_on } } }
  },
)
