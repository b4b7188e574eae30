import type { AuthContext, MedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { OFFICER_MODULE } from "../modules/officer/index.ts"
import type { OfficerModuleService } from "../modules/officer/service.ts"

export const ADMIN_ROLES = ["operator", "officer"] as const
/** Operators run the market. Officers of the programme see certificates and inspections, no orders and no money. */
export type AdminRole = (typeof ADMIN_ROLES)[number]

/** The module that keeps who is an officer. */
export function officerModule(container: MedusaContainer): OfficerModuleService {
  return container.resolve(OFFICER_MODULE)
}

/** The role of a user of the admin, null where there is no such user. */
export async function roleOf(container: MedusaContainer, userId: string): Promise<AdminRole | null> {
  const [user] = await container
    .resolve(Modules.USER)
    .listUsers({ id: [userId] }, { select: ["id"], take: 1 })
  if (!user) return null
  const [officer] = await officerModule(container).listOfficers({ user_id: userId }, { take: 1 })
  return officer ? "officer" : "operator"
}

/** The user of the admin who asks, null where none does. A key of the API speaks for its maker. */
export async function callerId(req: MedusaRequest): Promise<string | null> {
  const { auth_context } = req as MedusaRequest & { auth_context?: AuthContext }
  if (!auth_context?.actor_id) return null
  const { actor_id, actor_type } = auth_context
  if (actor_type !== "api-key") return actor_id
  const { created_by } = await req.scope.resolve(Modules.API_KEY).retrieveApiKey(actor_id)
  return created_by
}

/**
 * The role of who asks, null where no user of the admin does. It is read anew each time: a token tells who somebody
 * was when it was made.
 */
export async function callerRole(req: MedusaRequest): Promise<AdminRole | null> {
  const id = await callerId(req)
  return id === null ? null : roleOf(req.scope, id)
}
