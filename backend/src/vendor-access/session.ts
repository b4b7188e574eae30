import type { AuthContext, MedusaRequest } from "@medusajs/framework/http"
import type { AccountContext } from "./account-context.ts"
import { vendorModule } from "./vendor-module.ts"

export const VENDOR_MEMBER = "vendor_member"

/** The account behind the request's bearer token; none where the token, its session or its member has ended. */
export async function findAccount(req: MedusaRequest): Promise<AccountContext | undefined> {
  const { auth_context } = req as MedusaRequest & { auth_context?: AuthContext }
  const sessionId = auth_context?.app_metadata?.session_id
  if (typeof sessionId !== "string") return undefined
  const [session] = await vendorModule(req.scope).listVendorSessions(
    { id: sessionId, ended_at: null, expires_at: { $gt: new Date() } },
    { relations: ["member"], take: 1 },
  )
  if (!session?.member || session.member.id !== auth_context?.actor_id) return undefined
  const { id, email, role, locale, vendor_id } = session.member
  return { memberId: id, sessionId, email, role, locale, vendorId: vendor_id }
}
