import type { Sessions } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { AccountContext } from "./account-context.ts"
import { vendorModule } from "./vendor-module.ts"

/** Where an account is signed in, newest first. */
export async function readSessions(
  container: MedusaContainer,
  { memberId: member_id, sessionId }: AccountContext,
): Promise<Sessions> {
  const open = await vendorModule(container).listVendorSessions(
    { member_id, ended_at: null, expires_at: { $gt: new Date() } },
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
