import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk"
import { vendorModule } from "../../vendor-access/vendor-module.ts"

/** So long an old link is told to be old instead of unknown. */
const KEPT_DAYS = 30
const DAY_MS = 24 * 60 * 60_000
const ALL = { take: 100_000, select: ["id"], withDeleted: true }

const forgetExpiredStep = createStep("forget-expired", async ({ now }: { now: string }, { container }) => {
  const vendors = vendorModule(container)
  const expired = { expires_at: { $lt: new Date(Date.parse(now) - KEPT_DAYS * DAY_MS) } }
  const [sessions, resets, invitations] = await Promise.all([
    vendors.listVendorSessions(expired, ALL),
    vendors.listVendorPasswordResets(expired, ALL),
    vendors.listVendorInvitations(expired, ALL),
  ])
  await vendors.deleteVendorSessions(sessions.map(({ id }) => id))
  await vendors.deleteVendorPasswordResets(resets.map(({ id }) => id))
  await vendors.deleteVendorInvitations(invitations.map(({ id }) => id))
  return new StepResponse(undefined)
})

/** Deletes sessions, links to new passwords and invitations a month after they have ended; `now` in ISO 8601. */
export const forgetExpiredWorkflow = createWorkflow("forget-expired", (input: { now: string }) => {
  forgetExpiredStep(input)
})
