import type { Locale } from "@cho-ocop/contracts"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { mailTokenLock } from "../../account/mail-token.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"
import { createMemberWorkflow } from "./create-member.ts"
import { openSessionStep } from "./open-session.ts"
import { useInvitationStep } from "./use-invitation.ts"

type AcceptInvitationInput = { token: string; name: string; password: string; locale: Locale; device: string }

/**
 * Opens the account of somebody who was invited, and signs in. Throws `not_found`, `token_used`, `token_expired`,
 * `already_member`, or `bad_request` for the password; then the token still counts.
 */
export const acceptInvitationWorkflow = createWorkflow(
  "accept-invitation",
  (input: AcceptInvitationInput) => {
    const lock = transform({ input }, ({ input }) => mailTokenLock(input.token))
    acquireLockStep(lock)
    const invited = useInvitationStep(input)
    const member = createMemberWorkflow.runAsStep({
      input: transform(
        { input, invited },
        ({ input: { name, password, locale }, invited: { vendor_id, email, role } }) => ({
          vendor_id,
          email,
          role,
          name,
          password,
          locale,
        }),
      ),
    })
    const session = openSessionStep(
      transform({ input, member }, ({ input, member }) => ({
        kind: "vendor_member" as const,
        holder_id: member.id,
        device: input.device,
      })),
    )
    releaseLockStep(lock)
    recordAuditEntryStep(
      transform({ invited, member }, ({ invited: { id, vendor_id, email, role }, member }) => ({
        actor: { type: "vendor_member" as const, id: member.id, name: email },
        action: "invitation.accepted",
        subject: { type: "invitation", id, name: email },
        vendor_id,
        after: { role },
      })),
    )
    return new WorkflowResponse(session)
  },
)
