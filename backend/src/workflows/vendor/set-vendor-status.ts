import { isDeepStrictEqual } from "node:util"
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
import type { Standing, VendorModuleService } from "../../modules/vendor/service.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

interface Input {
  vendor_id: string
  status: VendorStatus
  /** Told to the vendor. */
  reason: string | null
  /** Last day of a holiday, a Vietnamese date. */
  until: string | null
  /** The standing that the change was made for; where another one stands by now, it stays. Null: whatever stands. */
  expected: Standing | null
  actor: AuditActor
}

const setStatus = createStep(
  "set-vendor-status-step",
  async ({ vendor_id: id, status, reason, until, expected }: Input, { container }) => {
    const service = container.resolve<VendorModuleService>(VENDOR_MODULE)
    const wanted = { status, status_reason: reason, holiday_until: until }
    const former = await service.changeStanding(id, wanted, expected)
    if (!former && !expected) throw new ProblemError("not_found", "There is no such vendor.")
    return new StepResponse(former, former && { id, wanted, former })
  },
  async (done, { container }) => {
    if (!done) return
    const { id, wanted, former } = done
    await container.resolve<VendorModuleService>(VENDOR_MODULE).changeStanding(id, former, wanted)
  },
)

/**
 * Opens, pauses or closes a vendor's shop, with effect at once. Orders that are open stay workable. Throws `not_found`.
 */
export const setVendorStatusWorkflow = createWorkflow("set-vendor-status", (input: Input) => {
  const former = setStatus(input)
  recordAuditEntryStep(
    transform({ input, former }, ({ input: { vendor_id, status, reason, until, actor }, former }) => {
      if (!former) return null
      const before = { status: former.status, reason: former.status_reason, until: former.holiday_until }
      const after = { status, reason, until }
      return isDeepStrictEqual(before, after)
        ? null
        : {
            actor,
            action: `vendor.${status}`,
            subject: { type: "vendor", id: vendor_id, name: former.name },
            vendor_id,
            before,
            after,
          }
    }),
  )
  return new WorkflowResponse(input.vendor_id)
})
