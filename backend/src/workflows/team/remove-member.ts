import { createStep, createWorkflow, StepResponse, transform } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { forgetPassword } from "../../account/password.ts"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { vendorModule } from "../../vendor-access/vendor-module.ts"
import { endSessionsStep } from "../account/end-sessions.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"
import { requireOtherOwnerStep } from "./require-other-owner.ts"
import { teamLock } from "./team-lock.ts"

type RemoveMemberInput = { vendor_id: string; member_id: string; actor: AuditActor }

const leaveTeamStep = createStep(
  "leave-team",
  async ({ member_id }: RemoveMemberInput, { container }) => {
    const { email, role } = await vendorModule(container).retrieveVendorMember(member_id)
    await vendorModule(container).softDeleteVendorMembers([member_id])
    return new StepResponse({ email, role }, member_id)
  },
  async (id, { container }) => {
    if (id) await vendorModule(container).restoreVendorMembers([id])
  },
)

/** Behind all that may fail, as a password cannot be brought back. */
const forgetPasswordStep = createStep(
  "forget-password",
  async ({ member_id }: RemoveMemberInput, { container }) => {
    await forgetPassword(container, member_id)
    return new StepResponse(undefined)
  },
)

/** Takes somebody out of the team and signs them out everywhere. Throws `last_owner`. */
export const removeMemberWorkflow = createWorkflow("remove-vendor-member", (input: RemoveMemberInput) => {
  const lock = transform({ input }, ({ input }) => teamLock(input.vendor_id))
  acquireLockStep(lock)
  requireOtherOwnerStep(input)
  const left = leaveTeamStep(input)
  endSessionsStep(
    transform({ input }, ({ input }) => ({
      kind: "vendor_member" as const,
      holder_id: input.member_id,
    })),
  )
  forgetPasswordStep(input)
  releaseLockStep(lock)
  recordAuditEntryStep(
    transform({ input, left }, ({ input: { vendor_id, member_id, actor }, left }) => ({
      actor,
      action: "member.removed",
      subject: { type: "member", id: member_id, name: left.email },
      vendor_id,
      before: { role: left.role },
    })),
  )
})
