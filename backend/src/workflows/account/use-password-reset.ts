import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { hashOf, requireOpen } from "../../vendor-access/mail-token.ts"
import { notFound } from "../../vendor-access/not-found.ts"
import { vendorModule } from "../../vendor-access/vendor-module.ts"

/** Answers whose password the token may set; nobody's, once the member has left. Under its lock. */
export const usePasswordResetStep = createStep(
  "use-password-reset",
  async ({ token }: { token: string }, { container }) => {
    const vendors = vendorModule(container)
    const [row] = await vendors.listVendorPasswordResets({ token_hash: hashOf(token) }, { take: 1 })
    const { member_id } = requireOpen(row)
    const [member] = await vendors.listVendorMembers({ id: member_id }, { take: 1 })
    if (!member) throw notFound()
    return new StepResponse({ member_id })
  },
)
