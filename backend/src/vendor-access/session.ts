import type { MedusaRequest } from "@medusajs/framework/http"
import { findSession } from "../account/find-session.ts"
import type { AccountContext } from "./account-context.ts"
import { vendorModule } from "./vendor-module.ts"

export const VENDOR_MEMBER = "vendor_member" as const

/** The account behind the request's bearer token; none where the token, its session or its member has ended. */
export async function findAccount(req: MedusaRequest): Promise<AccountContext | undefined> {
  const session = await findSession(req, VENDOR_MEMBER)
  if (!session) return undefined
  const [member] = await vendorModule(req.scope).listVendorMembers({ id: session.holder_id }, { take: 1 })
  if (!member) return undefined
  const { id, email, role, locale, vendor_id } = member
  return { memberId: id, sessionId: session.id, email, role, locale, vendorId: vendor_id }
}
