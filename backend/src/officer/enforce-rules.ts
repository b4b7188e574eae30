import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { ProblemError } from "../http/problem.ts"
import { callerRole } from "./admin-role.ts"
import { isForOfficers } from "./rules.ts"

/**
 * The one door for officers to everything below `/admin`, Medusa's routes too; mounted there, behind Medusa's check of
 * who asks. What the rules do not allow is answered 403 `forbidden`, and so is `fields`, by which Medusa's routes read
 * along any link; and whatever a user asks who is no more. Where Medusa asks nobody who he is, an invitation is accepted.
 */
export async function enforceOfficerRules(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
) {
  const isNobody = !req.auth_context?.actor_id
  const role = await callerRole(req)
  if (isNobody || role === "operator") return next()
  if (!role) throw new ProblemError("forbidden", "There is no such user any more.")
  const isAllowed = isForOfficers(req.method, `${req.baseUrl}${req.path}`, req.auth_context.actor_id)
  if (!isAllowed || "fields" in req.query) {
    throw new ProblemError("forbidden", "An officer of the programme may not do that. Ask an operator.")
  }
  next()
}
