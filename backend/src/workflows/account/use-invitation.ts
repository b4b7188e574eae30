import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { hashOf, requireOpen } from "../../account/mail-token.ts"
import { vendorModule } from "../../vendor-access/vendor-module.ts"

/** Answers whom the token invites, and ends it. Under its lock. */
export const useInvitationStep = createStep(
  "use-invitation",
  async ({ token }: { token: string }, { container }) => {
    const vendors = vendorModule(container)
    const [row] = await vendors.listVendorInvitations({ token_hash: hashOf(token) }, { take: 1 })
    const { id, vendor_id, email, role } = requireOpen(row)
    await vendors.updateVendorInvitations({ id, used_at: new Date() })
    return new StepResponse({ id, vendor_id, email, role }, id)
  },
  async (id, { container }) => {
    if (id) await vendorModule(container).updateVendorInvitations({ id, used_at: null })
  },
)
