import type { Locale, VendorRole } from "@cho-ocop/contracts"
import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { judgePassword } from "../../account/judge-password.ts"
import { addPassword } from "../../account/password.ts"
import { ProblemError } from "../../http/problem.ts"
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
    const vendor = member.vendor_id ? await vendors.retrieveVendor(member.vendor_id) : null
    judgePassword(password, { ...member, vendor })
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
    return new StepResponse(undefined, await addPassword(container, member_id, password))
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
