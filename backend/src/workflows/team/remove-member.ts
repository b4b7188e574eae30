import { Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, transform } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { PASSWORDS } from "../../modules/auth-equal-time/index.ts"
import { vendorModule } from "../../vendor-access/vendor-module.ts"
import { endSessionsStep } from "../account/end-sessions.ts"
import { requireOtherOwnerStep } from "./require-other-owner.ts"
import { teamLock } from "./team-lock.ts"

type RemoveMemberInput = { vendor_id: string; member_id: string }

const leaveTeamStep = createStep(
  "leave-team",
  async ({ member_id }: RemoveMemberInput, { container }) => {
    await vendorModule(container).softDeleteVendorMembers([member_id])
    return new StepResponse(undefined, member_id)
  },
  async (id, { container }) => {
    if (id) await vendorModule(container).restoreVendorMembers([id])
  },
)

/** Last, as a password cannot be brought back. */
const forgetPasswordStep = createStep(
  "forget-password",
  async ({ member_id }: RemoveMemberInput, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const kept = await auth.listProviderIdentities({ entity_id: member_id, provider: PASSWORDS })
    await auth.deleteAuthIdentities(kept.flatMap(({ auth_identity_id: id }) => (id ? [id] : [])))
    return new StepResponse(undefined)
  },
)

/** Takes somebody out of the team and signs them out everywhere. Throws `last_owner`. */
export const removeMemberWorkflow = createWorkflow("remove-vendor-member", (input: RemoveMemberInput) => {
  const lock = transform({ input }, ({ input }) => teamLock(input.vendor_id))
  acquireLockStep(lock)
  requireOtherOwnerStep(input)
  leaveTeamStep(input)
  endSessionsStep(transform({ input }, ({ input }) => ({ member_id: input.member_id })))
  forgetPasswordStep(input)
  releaseLockStep(lock)
})
