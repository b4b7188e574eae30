import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ProblemError } from "../../http/problem.ts"
import { vendorModule } from "../../vendor-access/vendor-module.ts"

/** Throws `last_owner` where the vendor would have no owner without this member. Under the team's lock. */
export const requireOtherOwnerStep = createStep(
  "require-other-owner",
  async ({ vendor_id, member_id }: { vendor_id: string; member_id: string }, { container }) => {
    const owners = await vendorModule(container).listVendorMembers({ vendor_id, role: "owner" })
    if (!owners.some(({ id }) => id !== member_id)) {
      throw new ProblemError("last_owner", "A shop needs at least one owner.")
    }
    return new StepResponse(undefined)
  },
)
