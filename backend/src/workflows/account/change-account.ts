import type { AccountChange } from "@cho-ocop/contracts"
import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk"
import { vendorModule } from "../../vendor-access/vendor-module.ts"

type ChangeAccountInput = AccountChange & { member_id: string }

const changeAccountStep = createStep(
  "change-vendor-account",
  async ({ member_id: id, ...change }: ChangeAccountInput, { container }) => {
    const { name, locale } = await vendorModule(container).retrieveVendorMember(id)
    await vendorModule(container).updateVendorMembers({ id, ...change })
    return new StepResponse(undefined, { id, name, locale })
  },
  async (before, { container }) => {
    if (before) await vendorModule(container).updateVendorMembers(before)
  },
)

/** Changes what a member may change of itself. */
export const changeAccountWorkflow = createWorkflow("change-vendor-account", (input: ChangeAccountInput) => {
  changeAccountStep(input)
})
