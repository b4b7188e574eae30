import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readCart } from "../../../../cart/read-cart.ts"

/** Answers with `CartResponse`: the cart of the path as it is now. */
export async function answerWithCart(req: MedusaRequest, res: MedusaResponse) {
  res.json({ cart: await readCart(req.scope.resolve(ContainerRegistrationKeys.QUERY), req.params.id ?? "") })
}
