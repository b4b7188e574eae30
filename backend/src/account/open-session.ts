import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils"
import type { AccountKey } from "./account-kind.ts"
import { accountModule } from "./account-module.ts"

const DAYS = 30
const SECONDS_A_DAY = 24 * 60 * 60
const DEVICE_MAX = 200

/** A place where somebody is signed in: the bearer token that opens it, and when it ends (ISO time). */
export interface OpenedSession {
  id: string
  holder_id: string
  token: string
  expires_at: string
}

/** Signs the holder of an account in at one more place, for 30 days. */
export async function openSession(
  container: MedusaContainer,
  { kind, holder_id }: AccountKey,
  device: string,
): Promise<OpenedSession> {
  const { id, expires_at } = await accountModule(container).createAccountSessions({
    kind,
    holder_id,
    device: device.slice(0, DEVICE_MAX),
    expires_at: new Date(Date.now() + DAYS * SECONDS_A_DAY * 1000),
  })
  const { jwtSecret } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig.http
  const token = generateJwtToken(
    {
      actor_id: holder_id,
      actor_type: kind,
      auth_identity_id: "",
      app_metadata: { session_id: id },
      user_metadata: {},
    },
    { secret: jwtSecret, expiresIn: DAYS * SECONDS_A_DAY },
  )
  return { id, holder_id, token, expires_at: new Date(expires_at).toISOString() }
}
