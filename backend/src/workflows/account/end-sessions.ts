import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { vendorModule } from "../../vendor-access/vendor-module.ts"

type Which = { id: string | null } | { member_id: string }

/** Ends one session, or all of a member: their tokens count no more. */
export const endSessionsStep = createStep(
  "end-vendor-sessions",
  async (which: Which, { container }) => {
    const open = await vendorModule(container).listVendorSessions({ ...which, ended_at: null })
    const ended = open.map(({ id }) => ({ id, ended_at: new Date() }))
    await vendorModule(container).updateVendorSessions(ended)
    return new StepResponse(
      undefined,
      ended.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    await vendorModule(container).updateVendorSessions((ids ?? []).map((id) => ({ id, ended_at: null })))
  },
)
