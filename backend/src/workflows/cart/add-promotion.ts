import { PROMOTIONS_MAX } from "@cho-ocop/contracts"
import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { cartLock } from "../../cart/cart-lock.ts"
import { CartMetadata } from "../../cart/cart-metadata.ts"
import { findCode } from "../../cart/find-code.ts"
import { readCart } from "../../cart/read-cart.ts"
import { ProblemError } from "../../http/problem.ts"

interface Input {
  cart_id: string
  /** As the shopper typed it. */
  code: string
}

/** The cart's metadata as they were. */
interface Before {
  cart_id: string
  metadata: Record<string, unknown>
}

const add = createStep(
  "add-promotion-to-shop-cart-step",
  async ({ cart_id, code: typed }: Input, { container }) => {
    const code = await findCode(container, typed)
    const carts = container.resolve(Modules.CART)
    const { metadata } = await carts.retrieveCart(cart_id, { select: ["id", "metadata"] })
    const { promotion_codes } = CartMetadata.parse(metadata)
    if (promotion_codes.includes(code)) return new StepResponse<string, Before | null>(code, null)
    if (promotion_codes.length >= PROMOTIONS_MAX) {
      throw new ProblemError("promotions_full", `A cart takes at most ${PROMOTIONS_MAX} codes.`)
    }
    const kept = { ...metadata, promotion_codes: [...promotion_codes, code] }
    await carts.updateCarts(cart_id, { metadata: kept })
    return new StepResponse<string, Before | null>(code, {
      cart_id,
      metadata: { ...metadata, promotion_codes },
    })
  },
  async (before, { container }) => {
    if (!before) return
    const { cart_id, metadata } = before
    await container.resolve(Modules.CART).updateCarts(cart_id, { metadata })
  },
)

const requireDiscount = createStep("require-discount", async ({ cart_id, code }: Input, { container }) => {
  const cart = await readCart(container, cart_id)
  const problem = cart.promotions.find((promotion) => promotion.code === code)?.problem
  if (problem) throw new ProblemError(problem, "This code takes nothing off this cart.")
  return new StepResponse(cart_id)
})

/**
 * Enters a promotion code. Throws `promotion_unknown`, `promotion_expired`, `promotion_not_for_goods`,
 * `promotion_used_up`, `promotions_full`, `cart_completed`; then the cart is as it was.
 */
export const addPromotionWorkflow = createWorkflow("add-promotion-to-shop-cart", (input: Input) => {
  const lock = transform({ input }, ({ input }) => cartLock(input.cart_id))
  acquireLockStep(lock)
  const code = add(input)
  requireDiscount({ cart_id: input.cart_id, code })
  releaseLockStep(lock)
  return new WorkflowResponse(code)
})
