import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk"
import { accountModule } from "../../account/account-module.ts"
import { forgetKeys } from "../../idempotency/claimed-key.ts"
import { vendorModule } from "../../vendor-access/vendor-module.ts"

/** So long an old link is told to be old instead of unknown. */
const KEPT_DAYS = 30
const DAY_MS = 24 * 60 * 60_000
const ALL = { take: 100_000, select: ["id"], withDeleted: true }

const forgetExpiredStep = createStep("forget-expired", async ({ now }: { now: string }, { container }) => {
  const [accounts, vendors] = [accountModule(container), vendorModule(container)]
  const longAgo = { $lt: new Date(Date.parse(now) - KEPT_DAYS * DAY_MS) }
  const expired = { expires_at: longAgo }
  const [sessions, resets, signUps, invitations] = await Promise.all([
    accounts.listAccountSessions({ $or: [expired, { ended_at: longAgo }] }, ALL),
    accounts.listAccountPasswordResets(expired, ALL),
    accounts.listCustomerSignUps(expired, ALL),
    vendors.listVendorInvitations(expired, ALL),
  ])
  await accounts.deleteAccountSessions(sessions.map(({ id }) => id))
  await accounts.deleteAccountPasswordResets(resets.map(({ id }) => id))
  await accounts.deleteCustomerSignUps(signUps.map(({ id }) => id))
  await vendors.deleteVendorInvitations(invitations.map(({ id }) => id))
  await forgetKeys(container, longAgo.$lt)
  return new StepResponse(undefined)
})

/**
 * Deletes sessions, links to new passwords or accounts, and invitations a month after they have ended, and the keys of
 * requests that were made a month ago; `now` in ISO 8601.
 */
export const forgetExpiredWorkflow = createWorkflow("forget-expired", (input: { now: string }) => {
  forgetExpiredStep(input)
})
