import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { AccountKind } from "../../account/account-kind.ts"
import { mailTokenLock } from "../../account/mail-token.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"
import { endPasswordResetsStep } from "./end-password-resets.ts"
import { endSessionsStep } from "./end-sessions.ts"
import { openSessionStep } from "./open-session.ts"
import { passwordEntry } from "./password-entry.ts"
import { setPasswordStep } from "./set-password.ts"
import { tellPasswordChangedStep } from "./tell-password-changed.ts"
import { usePasswordResetStep } from "./use-password-reset.ts"

type ResetPasswordInput = { kind: AccountKind; token: string; password: string; device: string }

/**
 * Sets a password with the token of a mail, signs its owner out everywhere, and in here. Throws `not_found`,
 * `token_used`, `token_expired`, or `bad_request` for the password; then the token still counts.
 */
export const resetPasswordWorkflow = createWorkflow("reset-password", (input: ResetPasswordInput) => {
  const lock = transform({ input }, ({ input }) => mailTokenLock(input.token))
  acquireLockStep(lock)
  const account = usePasswordResetStep(input)
  const holder = setPasswordStep(
    transform({ input, account }, ({ input, account }) => ({ ...account, password: input.password })),
  )
  endPasswordResetsStep(account)
  endSessionsStep(account)
  const session = openSessionStep(
    transform({ input, account }, ({ input, account }) => ({ ...account, device: input.device })),
  )
  releaseLockStep(lock)
  tellPasswordChangedStep(holder)
  recordAuditEntryStep(
    transform({ input, holder }, ({ input, holder }) =>
      passwordEntry("member.password_reset", input.kind, holder),
    ),
  )
  return new WorkflowResponse(session)
})
