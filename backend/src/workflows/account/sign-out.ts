import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { endSessionsStep, type WhichSessions } from "./end-sessions.ts"

/** Ends one session, all of a member, or all but one. */
export const signOutWorkflow = createWorkflow("sign-out-vendor-member", (input: WhichSessions) => {
  endSessionsStep(input)
})
