import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { endSessionsStep, type WhichSessions } from "./end-sessions.ts"

/** Ends one session, all of an account, or all but one. */
export const signOutWorkflow = createWorkflow("sign-out", (input: WhichSessions) => {
  endSessionsStep(input)
})
