import type { VendorRole } from "@cho-ocop/contracts"
import { createStep, createWorkflow, StepResponse, transform, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { vendorModule } from "../../vendor-access/vendor-module.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"
import { requireOtherOwnerStep } from "./require-other-owner.ts"
import { teamLock } from "./team-lock.ts"

type ChangeRoleInput = { vendor_id: string; member_id: string; role: VendorRole; actor: AuditActor }

const setRoleStep = createStep(
  "set-vendor-role",
  async ({ member_id: id, role }: ChangeRoleInput, { container }) => {
    const before = await vendorModule(container).retrieveVendorMember(id)
    await vendorModule(container).updateVendorMembers({ id, role })
    return new StepResponse({ email: before.email, role: before.role }, { id, role: before.role })
  },
  async (before, { container }) => {
    if (before) await vendorModule(container).updateVendorMembers(before)
  },
)

/** Gives a member another role, which counts from the next request on. Throws `last_owner`. */
export const changeRoleWorkflow = createWorkflow("change-vendor-role", (input: ChangeRoleInput) => {
  const lock = transform({ input }, ({ input }) => teamLock(input.vendor_id))
  acquireLockStep(lock)
  when("no-owner-any-more", { input }, ({ input }) => input.role !== "owner").then(() =>
    requireOtherOwnerStep(input),
  )
  const before = setRoleStep(input)
  releaseLockStep(lock)
  recordAuditEntryStep(
    transform({ input, before }, ({ input: { vendor_id, member_id, role, actor }, before }) => ({
      actor,
      action: "member.role_changed",
      subject: { type: "member", id: member_id, name: before.email },
      vendor_id,
      before: { role: before.role },
      after: { role },
    })),
  )
})
