import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readCart } from "../../../../cart/read-cart.ts"

/** Answers with `CartResponse`: the cart of the path as it is now. */
export async function answerWithCart(req: MedusaRequest, res: MedusaResponse) {
  res.json({ cart: await readCart(req.scope, req.params.id ?? "") })
}
