import type { WorkspaceInspection, WorkspaceInspectionResponse } from "@cho-ocop/contracts"
import { type VietnameseDate, vietnameseDate } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { CHECKLIST } from "./checklist.ts"
import { findInspection, findInspections, type WholeInspection } from "./find-inspections.ts"
import { isOverdue, stateOf, waitsForVendor } from "./inspection-card.ts"
import { toldVisit } from "./inspection-file.ts"
import { toldParts } from "./told-parts.ts"

/** A vendor's inspections: those with something to answer first, the most urgent before the others. */
export async function listVendorInspections(
  container: MedusaContainer,
  vendor_id: string,
): Promise<WorkspaceInspection[]> {
  const today = vietnameseDate(new Date())
  const inspections = await findInspections(container, { vendor_id })
  return inspections
    .map((inspection) => workspaceInspection(inspection, today))
    .toSorted((one, other) => (one.deadline ?? "9999").localeCompare(other.deadline ?? "9999"))
}

/** One of a vendor's inspections. Throws `not_found`. */
export async function readVendorInspection(
  container: MedusaContainer,
  filters: { id: string; vendor_id: string },
): Promise<WorkspaceInspectionResponse["inspection"]> {
  const today = vietnameseDate(new Date())
  const inspection = await findInspection(container, filters)
  return {
    ...workspaceInspection(inspection, today),
    checklist: [...CHECKLIST],
    visit: inspection.visit && withoutOfficer(toldVisit(inspection.visit)),
    ...(await toldParts(container, inspection, today)),
  }
}

function withoutOfficer({ officer: _, ...visit }: ReturnType<typeof toldVisit>) {
  return visit
}

function workspaceInspection(inspection: WholeInspection, today: VietnameseDate): WorkspaceInspection {
  const { id, kind, product, planned_on, outcome, closed_on, findings } = inspection
  const waiting = findings.filter(waitsForVendor)
  return {
    id,
    kind,
    product: { id: product.id, name: product.name },
    planned_on,
    state: stateOf(inspection),
    outcome,
    to_answer: waiting.length,
    deadline: waiting.map(({ deadline }) => deadline).toSorted()[0] ?? null,
    is_overdue: waiting.some((finding) => isOverdue(finding, today)),
    closed_on,
  }
}
