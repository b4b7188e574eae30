import { PromotionCode } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { shopperNetwork } from "../../../../../http/shopper-address.ts"
import { throttle } from "../../../../../http/throttle.ts"
import { validated } from "../../../../../http/validated.ts"
import { addPromotionWorkflow } from "../../../../../workflows/cart/add-promotion.ts"
import { removePromotionWorkflow } from "../../../../../workflows/cart/remove-promotion.ts"
import { answerWithCart } from "../answer.ts"

/** Enough for whoever copies a code wrongly, too few for guessing. */
const CODES_PER_MINUTE = 10
const throttled = throttle(CODES_PER_MINUTE)

/**
 * `POST /shop/carts/:id/promotions`: `PromotionCode` to `CartResponse`; 404 `promotion_unknown`, 409
 * `promotion_expired`, `promotion_not_for_goods`, `promotion_used_up`, `promotions_full`. Ten a minute from one
 * address, then 429 `too_many_requests`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { code } = validated(PromotionCode, req.body)
  await throttled(shopperNetwork(req))
  await addPromotionWorkflow(req.scope).run({ input: { cart_id: req.params.id ?? "", code } })
  await answerWithCart(req, res)
}

/** `DELETE /shop/carts/:id/promotions`: `PromotionCode` to `CartResponse`; one that was not entered changes nothing. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse) {
  const { code } = validated(PromotionCode, req.body)
  await removePromotionWorkflow(req.scope).run({ input: { cart_id: req.params.id ?? "", code } })
  await answerWithCart(req, res)
}
