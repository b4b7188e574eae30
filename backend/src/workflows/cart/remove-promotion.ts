import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
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
import { readOpenCart } from "../../cart/read-cart.ts"

interface Input {
  cart_id: string
  code: string
}

const remove = createStep(
  "remove-promotion-from-shop-cart-step",
  async ({ cart_id, code }: Input, { container }) => {
    await readOpenCart(container.resolve(ContainerRegistrationKeys.QUERY), cart_id)
    const carts = container.resolve(Modules.CART)
    const { metadata } = await carts.retrieveCart(cart_id, { select: ["id", "metadata"] })
    const promotion_codes = CartMetadata.parse(metadata).promotion_codes.filter((kept) => kept !== code)
    await carts.updateCarts(cart_id, { metadata: { ...metadata, promotion_codes } })
    return new StepResponse(cart_id)
  },
)

/** Takes a promotion code out of a cart; one that is not in it changes nothing. Throws `cart_completed`. */
export const removePromotionWorkflow = createWorkflow("remove-promotion-from-shop-cart", (input: Input) => {
  const lock = transform({ input }, ({ input }) => cartLock(input.cart_id))
  acquireLockStep(lock)
  const id = remove(input)
  releaseLockStep(lock)
  return new WorkflowResponse(id)
})
