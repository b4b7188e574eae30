import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { openMemberSession } from "../../vendor-access/open-session.ts"
import { vendorModule } from "../../vendor-access/vendor-module.ts"

/** Signs a member in at one more place. */
export const openSessionStep = createStep(
  "open-vendor-session",
  async ({ member_id, device }: { member_id: string; device: string }, { container }) => {
    const session = await openMemberSession(container, member_id, device)
    return new StepResponse(session, session.id)
  },
  async (id, { container }) => {
    if (id) await vendorModule(container).deleteVendorSessions(id)
  },
)
