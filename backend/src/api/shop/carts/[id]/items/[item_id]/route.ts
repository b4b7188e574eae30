import { SetQuantity } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../../../../http/validated.ts"
import { removeItemWorkflow } from "../../../../../../workflows/cart/remove-item.ts"
import { setQuantityWorkflow } from "../../../../../../workflows/cart/set-quantity.ts"
import { answerWithCart } from "../../answer.ts"

/** `POST /shop/carts/:id/items/:item_id`: `SetQuantity` to `CartResponse`; 404 `not_found`, 409 `out_of_stock`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { quantity } = validated(SetQuantity, req.body)
  await setQuantityWorkflow(req.scope).run({ input: { ...lineOf(req), quantity } })
  await answerWithCart(req, res)
}

/** `DELETE /shop/carts/:id/items/:item_id`: `CartResponse`; 404 `not_found`. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse) {
  await removeItemWorkflow(req.scope).run({ input: lineOf(req) })
  await answerWithCart(req, res)
}

function lineOf({ params }: MedusaRequest) {
  return { cart_id: params.id ?? "", item_id: params.item_id ?? "" }
}
