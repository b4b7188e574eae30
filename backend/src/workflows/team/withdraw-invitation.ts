import { createStep, createWorkflow, StepResponse, transform } from "@medusajs/framework/workflows-sdk"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { vendorModule } from "../../vendor-access/vendor-module.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

type WithdrawInvitationInput = { vendor_id: string; invitation_id: string; actor: AuditActor }

const withdrawInvitationStep = createStep(
  "withdraw-invitation",
  async ({ invitation_id }: WithdrawInvitationInput, { container }) => {
    const { email, role } = await vendorModule(container).retrieveVendorInvitation(invitation_id)
    await vendorModule(container).softDeleteVendorInvitations([invitation_id])
    return new StepResponse({ email, role }, invitation_id)
  },
  async (id, { container }) => {
    if (id) await vendorModule(container).restoreVendorInvitations([id])
  },
)

/** Ends an invitation: its link opens nothing any more. */
export const withdrawInvitationWorkflow = createWorkflow(
  "withdraw-invitation",
  (input: WithdrawInvitationInput) => {
    const invited = withdrawInvitationStep(input)
    recordAuditEntryStep(
      transform({ input, invited }, ({ input: { vendor_id, invitation_id, actor }, invited }) => ({
        actor,
        action: "invitation.withdrawn",
        subject: { type: "invitation", id: invitation_id, name: invited.email },
        vendor_id,
        before: { role: invited.role },
      })),
    )
  },
)
