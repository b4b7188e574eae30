import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { mailTokenLock } from "../../vendor-access/mail-token.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"
import { endPasswordResetsStep } from "./end-password-resets.ts"
import { endSessionsStep } from "./end-sessions.ts"
import { openSessionStep } from "./open-session.ts"
import { setPasswordStep } from "./set-password.ts"
import { tellPasswordChangedStep } from "./tell-password-changed.ts"
import { usePasswordResetStep } from "./use-password-reset.ts"

type ResetPasswordInput = { token: string; password: string; device: string }

/**
 * Sets a password with the token of a mail, signs the member out everywhere, and in here. Throws `not_found`,
 * `token_used`, `token_expired`, or `bad_request` for the password; then the token still counts.
 */
export const resetPasswordWorkflow = createWorkflow("reset-password", (input: ResetPasswordInput) => {
  const lock = transform({ input }, ({ input }) => mailTokenLock(input.token))
  acquireLockStep(lock)
  const { member_id } = usePasswordResetStep(input)
  const found = transform({ input, member_id }, ({ input, member_id }) => ({ ...input, member_id }))
  const { email, vendor_id } = setPasswordStep(found)
  endPasswordResetsStep({ member_id })
  endSessionsStep(transform({ member_id }, ({ member_id }) => ({ member_id })))
  const session = openSessionStep(found)
  releaseLockStep(lock)
  tellPasswordChangedStep({ member_id })
  recordAuditEntryStep(
    transform({ member_id, email, vendor_id }, ({ member_id: id, email: name, vendor_id }) => ({
      actor: { type: "vendor_member" as const, id, name },
      action: "member.password_reset",
      subject: { type: "member", id, name },
      vendor_id,
    })),
  )
  return new WorkflowResponse(session)
})
