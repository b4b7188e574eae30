import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PASSWORDS } from "../../modules/auth-equal-time/index.ts"
import { judgeMemberPassword } from "../../vendor-access/judge-password.ts"
import { vendorModule } from "../../vendor-access/vendor-module.ts"

/** Gives a member another password, and answers whose it is. Throws `bad_request` for one that is easily guessed. */
export const setPasswordStep = createStep(
  "set-password",
  async ({ member_id, password }: { member_id: string; password: string }, { container }) => {
    const member = await vendorModule(container).retrieveVendorMember(member_id)
    await judgeMemberPassword(container, member, password)
    const auth = container.resolve(Modules.AUTH)
    const [kept] = await auth.listProviderIdentities({ entity_id: member_id, provider: PASSWORDS })
    if (!kept) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Member ${member_id} has no password.`)
    const set = await auth.updateProvider(PASSWORDS, { entity_id: member_id, password })
    if (!set.success) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, String(set.error))
    return new StepResponse(
      { email: member.email, vendor_id: member.vendor_id },
      { id: kept.id, provider_metadata: kept.provider_metadata ?? {} },
    )
  },
  async (before, { container }) => {
    if (before) await container.resolve(Modules.AUTH).updateProviderIdentities([before])
  },
)
