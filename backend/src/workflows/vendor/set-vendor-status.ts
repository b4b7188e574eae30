import type { VendorStatus } from "@cho-ocop/contracts"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { ProblemError } from "../../http/problem.ts"
import { VENDOR_MODULE } from "../../modules/vendor/index.ts"
import type { VendorModuleService } from "../../modules/vendor/service.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

interface Input {
  vendor_id: string
  status: VendorStatus
  /** Told to the vendor. */
  reason: string | null
  /** Last day of a holiday, a Vietnamese date. */
  until: string | null
  actor: AuditActor
}

const setStatus = createStep(
  "set-vendor-status-step",
  async ({ vendor_id: id, status, reason, until }: Input, { container }) => {
    const service = container.resolve<VendorModuleService>(VENDOR_MODULE)
    const [vendor] = await service.listVendors({ id })
    if (!vendor) throw new ProblemError("not_found", "There is no such vendor.")
    const { status: former, status_reason, status_since, holiday_until, name } = vendor
    await service.updateVendors({
      id,
      status,
      status_reason: reason,
      status_since: status === former ? status_since : new Date(),
      holiday_until: until,
    })
    return new StepResponse(
      { name, before: { status: former, reason: status_reason, until: holiday_until } },
      { id, status: former, status_reason, status_since, holiday_until },
    )
  },
  async (before, { container }) => {
    if (before) await container.resolve<VendorModuleService>(VENDOR_MODULE).updateVendors(before)
  },
)

/** Opens, pauses or closes a vendor's shop, with effect at once. Orders that are open stay workable. Throws `not_found`. */
export const setVendorStatusWorkflow = createWorkflow("set-vendor-status", (input: Input) => {
  const { name, before } = setStatus(input)
  recordAuditEntryStep(
    transform({ input, name, before }, ({ input, name, before }) => {
      const { vendor_id, status, reason, until, actor } = input
      const isSame = before.status === status && before.reason === reason && before.until === until
      return isSame
        ? null
        : {
            actor,
            action: `vendor.${status}`,
            subject: { type: "vendor", id: vendor_id, name },
            vendor_id,
            before,
            after: { status, reason, until },
          }
    }),
  )
  return new WorkflowResponse(input.vendor_id)
})
