import type { InspectionCard, InspectionState } from "@cho-ocop/contracts"
import type { VietnameseDate } from "@cho-ocop/ocop"
import type { WholeInspection } from "./find-inspections.ts"
import type { FindingRecord } from "./inspection-record.ts"

/** A line of the officers' list, as it stands on that day in Vietnam. */
export function inspectionCard(inspection: WholeInspection, today: VietnameseDate): InspectionCard {
  const { id, kind, plan, product, vendor, planned_on, outcome, closed_on, findings } = inspection
  const overdue = findings.filter((finding) => isOverdue(finding, today)).length
  const state = stateOf(inspection)
  return {
    id,
    kind,
    plan: { id: plan.id, title: plan.title },
    product,
    vendor: { id: vendor.id, name: vendor.name },
    planned_on,
    state,
    outcome,
    open_findings: findings.filter((finding) => finding.state !== "closed").length,
    overdue_findings: overdue,
    is_overdue: overdue > 0 || (state === "planned" && planned_on < today),
    closed_on,
  }
}

export function stateOf({ visit, closed_on }: Pick<WholeInspection, "visit" | "closed_on">): InspectionState {
  if (closed_on) return "closed"
  return visit ? "visited" : "planned"
}

/** Whether a finding waits for its vendor's answer. */
export function waitsForVendor({ state }: Pick<FindingRecord, "state">): boolean {
  return state === "open" || state === "sent_back"
}

/** Whether its vendor has let the deadline pass; the last day counts in full. */
export function isOverdue(
  finding: Pick<FindingRecord, "state" | "deadline">,
  today: VietnameseDate,
): boolean {
  return waitsForVendor(finding) && finding.deadline < today
}
