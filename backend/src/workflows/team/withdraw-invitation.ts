import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk"
import { vendorModule } from "../../vendor-access/vendor-module.ts"

const withdrawInvitationStep = createStep(
  "withdraw-invitation",
  async ({ invitation_id }: { invitation_id: string }, { container }) => {
    await vendorModule(container).softDeleteVendorInvitations([invitation_id])
    return new StepResponse(undefined, invitation_id)
  },
  async (id, { container }) => {
    if (id) await vendorModule(container).restoreVendorInvitations([id])
  },
)

/** Ends an invitation: its link opens nothing any more. */
export const withdrawInvitationWorkflow = createWorkflow(
  "withdraw-invitation",
  (input: { invitation_id: string }) => {
    withdrawInvitationStep(input)
  },
)
