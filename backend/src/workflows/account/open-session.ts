import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AccountKey } from "../../account/account-kind.ts"
import { accountModule } from "../../account/account-module.ts"
import { openSession } from "../../account/open-session.ts"

/** Signs the holder of an account in at one more place. */
export const openSessionStep = createStep(
  "open-session",
  async ({ device, ...key }: AccountKey & { device: string }, { container }) => {
    const session = await openSession(container, key, device)
    return new StepResponse(session, session.id)
  },
  async (id, { container }) => {
    if (id) await accountModule(container).deleteAccountSessions(id)
  },
)
