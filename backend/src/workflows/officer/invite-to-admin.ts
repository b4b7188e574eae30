import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createInvitesWorkflow } from "@medusajs/medusa/core-flows"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { ProblemError } from "../../http/problem.ts"
import type { AdminInvitation } from "../../officer/officer-draft.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

type Input = { invitation: AdminInvitation; actor: AuditActor }

const requireNewPersonStep = createStep(
  "require-new-person",
  async ({ invitation: { email } }: Input, { container }) => {
    const users = container.resolve(Modules.USER)
    const [user] = await users.listUsers({ email }, { take: 1 })
    const [invite] = await users.listInvites({ email }, { take: 1 })
    if (user || invite)
      throw new ProblemError("already_member", "This address is known to the admin already.")
    return new StepResponse(undefined)
  },
)

/** Invites somebody to the admin, with the role it will have. Throws `already_member`. */
export const inviteToAdminWorkflow = createWorkflow("invite-to-admin", (input: Input) => {
  requireNewPersonStep(input)
  const invites = createInvitesWorkflow.runAsStep({
    input: transform({ input }, ({ input: { invitation } }) => ({
      invites: [{ email: invitation.email, metadata: { role: invitation.role } }],
    })),
  })
  recordAuditEntryStep(
    transform({ input, invites }, ({ input: { invitation, actor }, invites }) => ({
      actor,
      action: "admin.invited",
      subject: { type: "invite", id: invites[0]?.id ?? "", name: invitation.email },
      after: { role: invitation.role },
    })),
  )
  return new WorkflowResponse(invites)
})
