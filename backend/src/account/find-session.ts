import type { AuthContext, MedusaRequest } from "@medusajs/framework/http"
import type { AccountKind } from "./account-kind.ts"
import { accountModule } from "./account-module.ts"

/** The session behind the request's bearer token; none where the token or the session has ended. */
export async function findSession(
  req: MedusaRequest,
  kind: AccountKind,
): Promise<{ id: string; holder_id: string } | undefined> {
  const { auth_context } = req as MedusaRequest & { auth_context?: AuthContext }
  const id = auth_context?.app_metadata?.session_id
  if (typeof id !== "string" || auth_context?.actor_type !== kind) return undefined
  const [session] = await accountModule(req.scope).listAccountSessions(
    { id, kind, ended_at: null, expires_at: { $gt: new Date() } },
    { take: 1 },
  )
  if (!session || session.holder_id !== auth_context.actor_id) return undefined
  return { id, holder_id: session.holder_id }
}
