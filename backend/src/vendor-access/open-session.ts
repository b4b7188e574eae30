import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils"
import { VENDOR_MEMBER } from "./session.ts"
import { vendorModule } from "./vendor-module.ts"

const DAYS = 30
const SECONDS_A_DAY = 24 * 60 * 60
const DEVICE_MAX = 200

/** A place where a member is signed in: the bearer token that opens it, and when it ends (ISO time). */
export interface OpenedSession {
  id: string
  member_id: string
  token: string
  expires_at: string
}

/** Signs a member in at one more place, for 30 days. */
export async function openMemberSession(
  container: MedusaContainer,
  member_id: string,
  device: string,
): Promise<OpenedSession> {
  const { id, expires_at } = await vendorModule(container).createVendorSessions({
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
      app_metadata: { session_id: id },
      user_metadata: {},
    },
    { secret: jwtSecret, expiresIn: DAYS * SECONDS_A_DAY },
  )
  return { id, member_id, token, expires_at: new Date(expires_at).toISOString() }
}
