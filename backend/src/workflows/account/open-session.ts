import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VENDOR_MEMBER } from "../../vendor-access/session.ts"
import { vendorModule } from "../../vendor-access/vendor-module.ts"

const DAYS = 30
const SECONDS_A_DAY = 24 * 60 * 60
const DEVICE_MAX = 200

/** Signs a member in at one more place: answers its bearer token and when it ends (ISO time). */
export const openSessionStep = createStep(
  "open-vendor-session",
  async ({ member_id, device }: { member_id: string; device: string }, { container }) => {
    const session = await vendorModule(container).createVendorSessions({
      member_id,
      device: device.slice(0, DEVICE_MAX),
      expires_at: new Date(Date.now() + DAYS * SECONDS_A_DAY * 1000),
    })
    const { jwtSecret } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig.http
    const token = generateJwtToken(
      {
        actor_id: member_id,
        actor_type: VENDOR_MEMBER,
        auth_identity_id: "",
        app_metadata: { session_id: session.id },
        user_metadata: {},
      },
      { secret: jwtSecret, expiresIn: DAYS * SECONDS_A_DAY },
    )
    return new StepResponse(
      { member_id, token, expires_at: new Date(session.expires_at).toISOString() },
      session.id,
    )
  },
  async (id, { container }) => {
    if (id) await vendorModule(container).deleteVendorSessions(id)
  },
)
