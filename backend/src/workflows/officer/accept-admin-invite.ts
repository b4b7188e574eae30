import { InviteWorkflowEvents, Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createUsersWorkflow,
  deleteInvitesStep,
  emitEventStep,
  releaseLockStep,
  setAuthAppMetadataStep,
  validateTokenStep,
} from "@medusajs/medusa/core-flows"
import { ProblemError } from "../../http/problem.ts"
import { invitedRole } from "../../officer/invited-role.ts"
import type { AcceptedPerson } from "../../officer/officer-draft.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"
import { setRoleStep } from "./set-role.ts"

interface Input {
  token: string
  auth_identity_id: string
  person: AcceptedPerson
}

/** Throws where the login is another address's than the one that was invited. */
const requireInvitedLoginStep = createStep(
  "require-invited-login",
  async ({ auth_identity_id, email }: { auth_identity_id: string; email: string }, { container }) => {
    const login = await container
      .resolve(Modules.AUTH)
      .retrieveAuthIdentity(auth_identity_id, { relations: ["provider_identities"] })
    const isInvited = login.provider_identities?.some(
      ({ entity_id }) => entity_id.toLowerCase() === email.toLowerCase(),
    )
    if (!isInvited) throw new ProblemError("forbidden", "This invite was sent to another address.")
    return new StepResponse(undefined)
  },
)

/**
 * Medusa's own way to accept an invite, once, with a login of the address that was invited, and the role that it names. The user has the role before the login is its own:
 * nobody who is invited as an officer is an operator for a moment.
 */
export const acceptAdminInviteWorkflow = createWorkflow("accept-admin-invite", (input: Input) => {
  const lock = transform({ input }, ({ input: { token } }) => ({
    key: `invite:${token}`,
    timeout: 10,
    ttl: 60,
  }))
  acquireLockStep(lock)
  const invite = validateTokenStep(input.token)
  requireInvitedLoginStep({ auth_identity_id: input.auth_identity_id, email: invite.email })
  const users = createUsersWorkflow.runAsStep({
    input: transform({ input, invite }, ({ input: { person }, invite: { email } }) => ({
      users: [{ ...person, email }],
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
  releaseLockStep(lock)
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
