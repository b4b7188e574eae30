import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ProblemError } from "../http/problem.ts"
import { type AdminRole, callerId, callerRole } from "../officer/admin-role.ts"

/** Who did something, as the audit log names them for good. */
export interface AuditActor {
  type: AdminRole | "vendor_member" | "shopper" | "system"
  id: string | null
  name: string
}

/** What the shop does by itself; the admin has a word for each. */
export type Machine = "holiday" | "payout schedule" | "no review" | "import broke off" | "reconciler"

export function machine(name: Machine): AuditActor {
  return { type: "system", id: null, name }
}

/** The role of who did something in the admin; null for everybody else. */
export function adminRoleOf({ type }: AuditActor): AdminRole | null {
  return type === "operator" || type === "officer" ? type : null
}

/**
 * The operator or officer who calls a route below `/admin`, also with a key of the API: nobody is two people by means
 * of a key. Throws `forbidden` where it is neither.
 */
export async function operatorOf(req: AuthenticatedMedusaRequest): Promise<AuditActor> {
  const [id, type] = [await callerId(req), await callerRole(req)]
  if (!id || !type) throw new ProblemError("forbidden", "There is no such user any more.")
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "user", fields: ["email"], filters: { id } })
  return { type, id, name: data[0]?.email ?? id }
}

/** The vendor member who calls a route below `/vendor`. */
export function memberActor({ memberId, email }: { memberId: string; email: string }): AuditActor {
  return { type: "vendor_member", id: memberId, name: email }
}

/** Whoever holds the token of an order: the audit log calls them by its number, not by name. */
export function shopperActor(orderNumber: string): AuditActor {
  return { type: "shopper", id: null, name: orderNumber }
}
