import { CART_TOKEN_HEADER } from "@cho-ocop/contracts"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ProblemError } from "./problem.ts"
import { isTokenFor } from "./tokens.ts"

/** A cart opens only to whoever holds its token; for anyone else it does not exist. */
export function requireCartToken(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const [id = ""] = req.path.split("/").filter(Boolean)
  if (id && !isTokenFor("cart", id, req.get(CART_TOKEN_HEADER))) {
    throw new ProblemError("cart_not_found", "There is no such cart.")
  }
  next()
}
