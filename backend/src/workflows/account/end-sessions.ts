import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { vendorModule } from "../../vendor-access/vendor-module.ts"

export type WhichSessions = { id: string | null } | { member_id: string; id?: { $ne: string } }

/** Ends one session, all of a member, or all but one: their tokens count no more. */
export const endSessionsStep = createStep(
  "end-vendor-sessions",
  async (which: WhichSessions, { container }) => {
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
