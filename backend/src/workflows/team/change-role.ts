import type { VendorRole } from "@cho-ocop/contracts"
import { createStep, createWorkflow, StepResponse, transform, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { vendorModule } from "../../vendor-access/vendor-module.ts"
import { requireOtherOwnerStep } from "./require-other-owner.ts"
import { teamLock } from "./team-lock.ts"

type ChangeRoleInput = { vendor_id: string; member_id: string; role: VendorRole }

const setRoleStep = createStep(
  "set-vendor-role",
  async ({ member_id: id, role }: ChangeRoleInput, { container }) => {
    const before = await vendorModule(container).retrieveVendorMember(id)
    await vendorModule(container).updateVendorMembers({ id, role })
    return new StepResponse(undefined, { id, role: before.role })
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
  setRoleStep(input)
  releaseLockStep(lock)
})
