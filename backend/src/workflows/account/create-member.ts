import type { Locale, VendorRole } from "@cho-ocop/contracts"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ProblemError } from "../../http/problem.ts"
import { PASSWORDS } from "../../modules/auth-equal-time/index.ts"
import { judgeMemberPassword } from "../../vendor-access/judge-password.ts"
import { vendorModule } from "../../vendor-access/vendor-module.ts"

export type NewMember = {
  vendor_id: string | null
  email: string
  name: string
  role: VendorRole
  locale: Locale
  password: string
}

const addMemberStep = createStep(
  "add-vendor-member",
  async ({ password, ...member }: NewMember, { container }) => {
    const vendors = vendorModule(container)
    const [known] = await vendors.listVendorMembers({ email: member.email }, { take: 1 })
    if (known) throw new ProblemError("already_member", "This e-mail address has an account already.")
    await judgeMemberPassword(container, member, password)
    const { id } = await vendors.createVendorMembers(member)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await vendorModule(container).deleteVendorMembers(id)
  },
)

const addLoginStep = createStep(
  "add-vendor-login",
  async ({ member_id, password }: { member_id: string; password: string }, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const { authIdentity, error } = await auth.register(PASSWORDS, { body: { email: member_id, password } })
    if (!authIdentity) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, String(error))
    return new StepResponse(undefined, authIdentity.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.AUTH).deleteAuthIdentities([id])
  },
)

/** Opens an account. Throws `already_member`, or `bad_request` for a password that is easily guessed. */
export const createMemberWorkflow = createWorkflow("create-vendor-member", (input: NewMember) => {
  const { id } = addMemberStep(input)
  addLoginStep(transform({ id, input }, ({ id, input }) => ({ member_id: id, password: input.password })))
  return new WorkflowResponse({ id })
})
