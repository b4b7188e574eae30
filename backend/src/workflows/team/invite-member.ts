import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { ProblemError } from "../../http/problem.ts"
import { vendorModule } from "../../vendor-access/vendor-module.ts"
import { type InvitationInput, issueInvitationStep } from "../account/issue-invitation.ts"

const requireNoMemberStep = createStep(
  "require-no-member",
  async ({ vendor_id, email }: InvitationInput, { container }) => {
    const [member] = await vendorModule(container).listVendorMembers({ vendor_id, email }, { take: 1 })
    if (member) throw new ProblemError("already_member", "This address belongs to the team already.")
    return new StepResponse(undefined)
  },
)

/** Invites somebody to a vendor's team. Throws `already_member`; of other vendors' members it says nothing. */
export const inviteMemberWorkflow = createWorkflow(
  "invite-vendor-member",
  (input: InvitationInput & { vendor_id: string }) => {
    requireNoMemberStep(input)
    return new WorkflowResponse(issueInvitationStep(input))
  },
)
