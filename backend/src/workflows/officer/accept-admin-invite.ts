import { InviteWorkflowEvents } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  createUsersWorkflow,
  deleteInvitesStep,
  emitEventStep,
  setAuthAppMetadataStep,
  validateTokenStep,
} from "@medusajs/medusa/core-flows"
import { invitedRole } from "../../officer/invited-role.ts"
import type { AcceptedPerson } from "../../officer/officer-draft.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"
import { setRoleStep } from "./set-role.ts"

interface Input {
  token: string
  auth_identity_id: string
  person: AcceptedPerson
}

/**
 * Medusa's own way to accept an invite, with the role that it names. The user has the role before the login is its own:
 * nobody who is invited as an officer is an operator for a moment.
 */
export const acceptAdminInviteWorkflow = createWorkflow("accept-admin-invite", (input: Input) => {
  const invite = validateTokenStep(input.token)
  const users = createUsersWorkflow.runAsStep({
    input: transform({ input, invite }, ({ input: { person }, invite }) => ({
      users: [{ ...person, email: person.email ?? invite.email }],
    })),
  })
  const user = transform({ users, invite }, ({ users, invite }) => ({
    user_id: users[0]?.id ?? "",
    role: invitedRole(invite),
  }))
  setRoleStep(user)
  setAuthAppMetadataStep(
    transform({ input, user }, ({ input, user }) => ({
      authIdentityId: input.auth_identity_id,
      actorType: "user",
      value: user.user_id,
    })),
  )
  deleteInvitesStep([invite.id])
  emitEventStep({ eventName: InviteWorkflowEvents.ACCEPTED, data: { id: invite.id } })
  recordAuditEntryStep(
    transform({ user, invite }, ({ user: { user_id, role }, invite: { email } }) => ({
      actor: { type: role, id: user_id, name: email },
      action: "admin.invite_accepted" as const,
      subject: { type: "user", id: user_id, name: email },
      after: { role },
    })),
  )
  return new WorkflowResponse(users)
})
