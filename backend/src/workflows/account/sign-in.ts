import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AccountKind } from "../../account/account-kind.ts"
import { checkPasswordStep } from "./check-password.ts"
import { endSessionsStep } from "./end-sessions.ts"
import { openSessionStep } from "./open-session.ts"

type SignInInput = {
  kind: AccountKind
  email: string
  password: string
  /** What the browser says of itself. */
  device: string
  /** The session the caller had until now, which the new one replaces. */
  session_id: string | null
}

/** Signs somebody in. Throws `wrong_login`. */
export const signInWorkflow = createWorkflow("sign-in", (input: SignInInput) => {
  const account = checkPasswordStep(input)
  endSessionsStep(transform({ input }, ({ input }) => ({ id: input.session_id })))
  return new WorkflowResponse(
    openSessionStep(
      transform({ input, account }, ({ input, account }) => ({ ...account, device: input.device })),
    ),
  )
})
