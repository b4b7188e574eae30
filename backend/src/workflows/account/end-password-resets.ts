import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { vendorModule } from "../../vendor-access/vendor-module.ts"

/** Ends every link that could still set the member's password. */
export const endPasswordResetsStep = createStep(
  "end-password-resets",
  async ({ member_id }: { member_id: string }, { container }) => {
    const vendors = vendorModule(container)
    const open = await vendors.listVendorPasswordResets({ member_id, used_at: null })
    const ids = open.map(({ id }) => id)
    await vendors.updateVendorPasswordResets(ids.map((id) => ({ id, used_at: new Date() })))
    return new StepResponse(undefined, ids)
  },
  async (ids, { container }) => {
    await vendorModule(container).updateVendorPasswordResets((ids ?? []).map((id) => ({ id, used_at: null })))
  },
)
