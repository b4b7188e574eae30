import { AddItem } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../../../http/validated.ts"
import { addItemWorkflow } from "../../../../../workflows/cart/add-item.ts"
import { answerWithCart } from "../answer.ts"

/** `POST /shop/carts/:id/items`: `AddItem` to `CartResponse`; 404 `variant_not_found`, 409 `out_of_stock`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const item = validated(AddItem, req.body)
  await addItemWorkflow(req.scope).run({ input: { cart_id: req.params.id ?? "", ...item } })
  await answerWithCart(req, res)
}
