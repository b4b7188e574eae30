import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { checkPasswordStep } from "./check-password.ts"
import { endSessionsStep } from "./end-sessions.ts"
import { openSessionStep } from "./open-session.ts"

type SignInInput = {
  email: string
  password: string
  /** What the browser says of itself. */
  device: string
  /** The session the caller had until now, which the new one replaces. */
  session_id: string | null
}

/** Signs a member in. Throws `wrong_login`. */
export const signInWorkflow = createWorkflow("sign-in-vendor-member", (input: SignInInput) => {
  const { member_id } = checkPasswordStep(input)
  endSessionsStep(transform({ input }, ({ input }) => ({ id: input.session_id })))
  return new WorkflowResponse(
    openSessionStep(
      transform({ input, member_id }, ({ input, member_id }) => ({ member_id, device: input.device })),
    ),
  )
})
