import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { notFound } from "../../http/not-found.ts"
import { findInspection } from "../../inspection/find-inspections.ts"
import { papersOf } from "../../inspection/papers.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

interface Input {
  inspection_id: string
  /** Id of the sample or finding that it was put to. */
  of: string
  /** Of a finding's files, which; null for a sample's report. */
  paper_id: string | null
  actor: AuditActor
}

const find = createStep("find-inspection-paper", async (input: Input, { container }) => {
  const inspection = await findInspection(container, { id: input.inspection_id })
  const paper = papersOf(inspection, input.of).find(
    ({ id }) => input.paper_id === null || id === input.paper_id,
  )
  if (!paper) throw notFound()
  return new StepResponse({ paper, name: inspection.product.name, vendor_id: inspection.vendor_id })
})

/** A file of an inspection, for an officer to look at; the audit log notes who did. Throws `not_found`. */
export const openInspectionPaperWorkflow = createWorkflow("open-inspection-paper", (input: Input) => {
  const found = find(input)
  recordAuditEntryStep(
    transform({ input, found }, ({ input: { inspection_id, actor }, found }) => ({
      actor,
      action: "inspection.paper_opened" as const,
      subject: { type: "inspection", id: inspection_id, name: found.name },
      vendor_id: found.vendor_id,
      after: { name: found.paper.name },
    })),
  )
  return new WorkflowResponse(transform({ found }, ({ found }) => found.paper))
})
