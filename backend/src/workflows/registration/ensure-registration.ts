import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REGISTRATION_MODULE } from "../../modules/registration/index.ts"
import type { RegistrationModuleService } from "../../modules/registration/service.ts"
import { findRegistration } from "../../registration/read-registration.ts"

/** The id of the member's registration, which begins with the first thing that is saved. */
export const ensureRegistrationStep = createStep(
  "ensure-registration",
  async ({ member_id }: { member_id: string }, { container }) => {
    const existing = await findRegistration(container, { member_id })
    if (existing) return new StepResponse(existing.id, null)
    const service = container.resolve<RegistrationModuleService>(REGISTRATION_MODULE)
    const { id } = await service.createRegistrations({ member_id })
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<RegistrationModuleService>(REGISTRATION_MODULE).deleteRegistrations(id)
  },
)
