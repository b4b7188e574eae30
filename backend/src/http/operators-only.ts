import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ProblemError } from "./problem.ts"

/** The first part of every address below `/auth` that the admin uses. */
const FOR_OPERATORS = ["user", "session", "token", "mfa", "verification"]

/** Shoppers and vendors' members sign in at routes of the shop's own; Medusa's are for operators and officers. */
export function operatorsOnly(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const [actor = ""] = req.path.split("/").filter(Boolean)
  if (!FOR_OPERATORS.includes(actor.toLowerCase())) {
    throw new ProblemError("route_closed", "This route is closed.")
  }
  next()
}
