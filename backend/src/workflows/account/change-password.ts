import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AccountKind } from "../../account/account-kind.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"
import { checkPasswordStep } from "./check-password.ts"
import { endPasswordResetsStep } from "./end-password-resets.ts"
import { endSessionsStep } from "./end-sessions.ts"
import { openSessionStep } from "./open-session.ts"
import { passwordEntry } from "./password-entry.ts"
import { setPasswordStep } from "./set-password.ts"
import { tellPasswordChangedStep } from "./tell-password-changed.ts"

type ChangePasswordInput = {
  kind: AccountKind
  email: string
  current_password: string
  password: string
  device: string
}

/** Changes a password and signs its owner out everywhere but here. Throws `wrong_login`, `bad_request`. */
export const changePasswordWorkflow = createWorkflow("change-password", (input: ChangePasswordInput) => {
  const login = transform({ input }, ({ input: { kind, email, current_password: password } }) => ({
    kind,
    email,
    password,
  }))
  const account = checkPasswordStep(login)
  const holder = setPasswordStep(
    transform({ input, account }, ({ input, account }) => ({ ...account, password: input.password })),
  )
  endPasswordResetsStep(account)
  endSessionsStep(account)
  const session = openSessionStep(
    transform({ input, account }, ({ input, account }) => ({ ...account, device: input.device })),
  )
  tellPasswordChangedStep(holder)
  recordAuditEntryStep(
    transform({ input, holder }, ({ input, holder }) =>
      passwordEntry("member.password_changed", input.kind, holder),
    ),
  )
  return new WorkflowResponse(session)
})
