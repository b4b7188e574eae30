import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"
import { checkPasswordStep } from "./check-password.ts"
import { endPasswordResetsStep } from "./end-password-resets.ts"
import { endSessionsStep } from "./end-sessions.ts"
import { openSessionStep } from "./open-session.ts"
import { setPasswordStep } from "./set-password.ts"
import { tellPasswordChangedStep } from "./tell-password-changed.ts"

type ChangePasswordInput = { email: string; current_password: string; password: string; device: string }

/** Changes a member's password and signs it out everywhere but here. Throws `wrong_login`, `bad_request`. */
export const changePasswordWorkflow = createWorkflow("change-password", (input: ChangePasswordInput) => {
  const login = transform({ input }, ({ input }) => ({
    email: input.email,
    password: input.current_password,
  }))
  const { member_id } = checkPasswordStep(login)
  const found = transform({ input, member_id }, ({ input, member_id }) => ({ ...input, member_id }))
  const { email, vendor_id } = setPasswordStep(found)
  endPasswordResetsStep({ member_id })
  endSessionsStep(transform({ member_id }, ({ member_id }) => ({ member_id })))
  const session = openSessionStep(found)
  tellPasswordChangedStep({ member_id })
  recordAuditEntryStep(
    transform({ member_id, email, vendor_id }, ({ member_id: id, email: name, vendor_id }) => ({
      actor: { type: "vendor_member" as const, id, name },
      action: "member.password_changed",
      subject: { type: "member", id, name },
      vendor_id,
    })),
  )
  return new WorkflowResponse(session)
})
