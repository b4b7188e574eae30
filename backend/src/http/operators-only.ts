import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ProblemError } from "./problem.ts"

/** The first part of every address below `/auth` that the admin uses. */
const FOR_OPERATORS = ["user", "session", "token", "mfa", "verification"]

/** Shoppers have no accounts, so nobody but operators can have a login. */
export function operatorsOnly(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const [actor = ""] = req.path.split("/").filter(Boolean)
  if (!FOR_OPERATORS.includes(actor.toLowerCase())) {
    throw new ProblemError("route_closed", "This route is closed.")
  }
  next()
}
