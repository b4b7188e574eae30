import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { CERTIFICATE_LOCK } from "../../certificate/certificate-lock.ts"
import { certificateModule } from "../../certificate/certificate-module.ts"
import type { CertificateScan } from "../../certificate/certificate-record.ts"
import { changeRefused } from "../../certificate/change-refused.ts"
import { findCertificate } from "../../certificate/find-certificates.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

interface Input {
  certificate_id: string
  /** Its content has been kept already. */
  scan: CertificateScan
  actor: AuditActor
}

const add = createStep(
  "add-scan-step",
  async ({ certificate_id: id, scan }: Input, { container }) => {
    const { evidence, product, scan: former } = await findCertificate(container, { id })
    if (evidence !== "unverified") throw changeRefused("wrong_state")
    await certificateModule(container).updateCertificates({ id, scan: { ...scan } })
    const told = { title: product.title, vendor_id: product.vendor?.id ?? null }
    return new StepResponse({ ...told, former: former?.file_id ?? null }, { id, scan: former })
  },
  async (former, { container }) => {
    if (former)
      await certificateModule(container).updateCertificates({
        id: former.id,
        scan: former.scan && { ...former.scan },
      })
  },
)

/**
 * Puts a scan to a certificate that is not verified yet, and gives the key of the content it takes the place of. Throws
 * `not_found`, `change_refused`.
 */
export const addScanWorkflow = createWorkflow("add-scan", (input: Input) => {
  acquireLockStep(CERTIFICATE_LOCK)
  const added = add(input)
  releaseLockStep(CERTIFICATE_LOCK)
  recordAuditEntryStep(
    transform({ input, added }, ({ input: { certificate_id, scan, actor }, added }) => ({
      actor,
      action: "certificate.scan_added" as const,
      subject: { type: "certificate", id: certificate_id, name: added.title },
      vendor_id: added.vendor_id,
      after: { name: scan.name, type: scan.type, size: scan.size },
    })),
  )
  return new WorkflowResponse(transform({ added }, ({ added }) => added.former))
})
