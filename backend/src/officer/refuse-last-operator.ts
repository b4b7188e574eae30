import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireOtherOperator } from "./require-other-operator.ts"

/** Medusa lets a key of the API delete any user, also the last operator. */
export async function refuseLastOperator(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  await requireOtherOperator(req.scope, String(req.params.id))
  next()
}
