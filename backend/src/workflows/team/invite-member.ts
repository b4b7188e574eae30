import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { ProblemError } from "../../http/problem.ts"
import { vendorModule } from "../../vendor-access/vendor-module.ts"
import { type InvitationInput, issueInvitationStep } from "../account/issue-invitation.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

type InviteMemberInput = InvitationInput & { vendor_id: string; actor: AuditActor }

const requireNoMemberStep = createStep(
  "require-no-member",
  async ({ vendor_id, email }: InvitationInput, { container }) => {
    const [member] = await vendorModule(container).listVendorMembers({ vendor_id, email }, { take: 1 })
    if (member) throw new ProblemError("already_member", "This address belongs to the team already.")
    return new StepResponse(undefined)
  },
)

/** Invites somebody to a vendor's team. Throws `already_member`; of other vendors' members it says nothing. */
export const inviteMemberWorkflow = createWorkflow("invite-vendor-member", (input: InviteMemberInput) => {
  requireNoMemberStep(input)
  const invitation = issueInvitationStep(transform({ input }, ({ input: { actor, ...invited } }) => invited))
  recordAuditEntryStep(
    transform({ input, invitation }, ({ input: { vendor_id, email, role, actor }, invitation }) => ({
      actor,
      action: "member.invited",
      subject: { type: "invitation", id: invitation.id, name: email },
      vendor_id,
      after: { role },
    })),
  )
  return new WorkflowResponse(invitation)
})
