import type { Sessions } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { AccountKey } from "./account-kind.ts"
import { accountModule } from "./account-module.ts"

/** Where an account is signed in, newest first; `sessionId` is the session of the caller. */
export async function readSessions(
  container: MedusaContainer,
  { kind, holder_id }: AccountKey,
  sessionId: string,
): Promise<Sessions> {
  const open = await accountModule(container).listAccountSessions(
    { kind, holder_id, ended_at: null, expires_at: { $gt: new Date() } },
    { order: { created_at: "DESC" } },
  )
  const sessions = open.map(({ id, device, created_at, expires_at }) => ({
    id,
    device,
    signed_in_at: new Date(created_at).toISOString(),
    expires_at: new Date(expires_at).toISOString(),
    is_current: id === sessionId,
  }))
  return { sessions }
}
