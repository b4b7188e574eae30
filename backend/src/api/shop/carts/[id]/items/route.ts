import { AddItem } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { idempotencyKeyOf } from "../../../../../http/idempotency-key.ts"
import { validated } from "../../../../../http/validated.ts"
import { once } from "../../../../../idempotency/once.ts"
import { addItemWorkflow } from "../../../../../workflows/cart/add-item.ts"
import { answerWithCart } from "../answer.ts"

/**
 * `POST /shop/carts/:id/items`: `AddItem` to `CartResponse`; 404 `variant_not_found`, 409 `out_of_stock`. Sent again with
 * the same `Idempotency-Key`, nothing is added twice.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const item = validated(AddItem, req.body)
  const cart_id = req.params.id ?? ""
  const asked = { scope: `items of ${cart_id}`, key: idempotencyKeyOf(req), answer: z.null() }
  await once(req.scope, asked, async () => {
    await addItemWorkflow(req.scope).run({ input: { cart_id, ...item } })
    return null
  })
  await answerWithCart(req, res)
}
