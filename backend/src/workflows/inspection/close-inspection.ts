import type { InspectionOutcome } from "@cho-ocop/contracts"
import { addMonths, vietnameseDate } from "@cho-ocop/ocop"
import { generateEntityId } from "@medusajs/framework/utils"
import type { AuditActor } from "../../audit/audit-actor.ts"
import type { WholeInspection } from "../../inspection/find-inspections.ts"
import { inspectionRefused } from "../../inspection/inspection-refused.ts"
import { notClosable } from "../../inspection/not-closable.ts"
import { inspectionChange } from "./change-inspection.ts"

interface Input {
  inspection_id: string
  actor: AuditActor
}

/**
 * Closes an inspection once nothing is open any more; a periodic one plans the next. Throws `inspection_refused`, saying
 * what is open.
 */
export const closeInspectionWorkflow = inspectionChange(
  "close-inspection",
  "inspection.closed",
  async ({ inspection_id: id }: Input, { inspection, service, context }) => {
    const refusal = notClosable(inspection)
    if (refusal) throw inspectionRefused(refusal)
    const closed = { outcome: outcomeOf(inspection), closed_on: vietnameseDate(new Date()) }
    await service.updateInspections({ id, ...closed }, context)
    const { every_months } = inspection.plan
    if (every_months !== null) {
      const { plan_id, kind, product_id, vendor_id } = inspection
      const planned_on = addMonths(closed.closed_on, every_months)
      const untold = generateEntityId("", "change")
      await service.createInspections({ plan_id, kind, product_id, vendor_id, planned_on, untold }, context)
    }
    return { result: null, told: { after: closed }, isPublic: true }
  },
)

function outcomeOf({ findings }: WholeInspection): InspectionOutcome {
  if (findings.some(({ withdrawal }) => withdrawal)) return "withdrawn"
  return findings.length > 0 ? "findings_closed" : "nothing_found"
}
