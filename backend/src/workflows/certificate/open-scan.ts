import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { findCertificate } from "../../certificate/find-certificates.ts"
import { notFound } from "../../http/not-found.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

interface Input {
  certificate_id: string
  actor: AuditActor
}

const find = createStep("find-scan", async ({ certificate_id: id }: Input, { container }) => {
  const { scan, product } = await findCertificate(container, { id })
  if (!scan) throw notFound()
  return new StepResponse({ scan, title: product.title, vendor_id: product.vendor?.id ?? null })
})

/** The scan of a certificate to look at; the audit log notes who did. Throws `not_found`. */
export const openScanWorkflow = createWorkflow("open-scan", (input: Input) => {
  const found = find(input)
  recordAuditEntryStep(
    transform({ input, found }, ({ input: { certificate_id, actor }, found }) => ({
      actor,
      action: "certificate.scan_opened" as const,
      subject: { type: "certificate", id: certificate_id, name: found.title },
      vendor_id: found.vendor_id,
    })),
  )
  return new WorkflowResponse(transform({ found }, ({ found }) => found.scan))
})
