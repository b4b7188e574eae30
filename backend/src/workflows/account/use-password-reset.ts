import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { hashOf, requireOpen } from "../../vendor-access/mail-token.ts"
import { vendorModule } from "../../vendor-access/vendor-module.ts"

/** Answers whose password the token may set, and ends it with all others of the member. Under its lock. */
export const usePasswordResetStep = createStep(
  "use-password-reset",
  async ({ token }: { token: string }, { container }) => {
    const vendors = vendorModule(container)
    const [row] = await vendors.listVendorPasswordResets({ token_hash: hashOf(token) }, { take: 1 })
    const { member_id } = requireOpen(row)
    const open = await vendors.listVendorPasswordResets({ member_id, used_at: null })
    const ids = open.map(({ id }) => id)
    await vendors.updateVendorPasswordResets(ids.map((id) => ({ id, used_at: new Date() })))
    return new StepResponse({ member_id }, ids)
  },
  async (ids, { container }) => {
    await vendorModule(container).updateVendorPasswordResets((ids ?? []).map((id) => ({ id, used_at: null })))
  },
)
