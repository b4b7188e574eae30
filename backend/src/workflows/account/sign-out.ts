import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { endSessionsStep } from "./end-sessions.ts"

/** Ends one session, or all of a member. */
export const signOutWorkflow = createWorkflow(
  "sign-out-vendor-member",
  (input: { id: string } | { member_id: string }) => {
    endSessionsStep(input)
  },
)
