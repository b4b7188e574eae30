import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep, updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"
import { cartLock } from "../../cart/cart-lock.ts"
import { requireItemStep } from "./require-item.ts"

/** Changes how many of a line are wanted. Throws `not_found`, `out_of_stock`, `cart_completed`. */
export const setQuantityWorkflow = createWorkflow(
  "set-quantity-in-shop-cart",
  (input: { cart_id: string; item_id: string; quantity: number }) => {
    const lock = transform({ input }, ({ input }) => cartLock(input.cart_id))
    acquireLockStep(lock)
    const itemId = requireItemStep(input)
    const update = transform({ input, itemId }, ({ input, itemId }) => ({
      cart_id: input.cart_id,
      item_id: itemId,
      update: { quantity: input.quantity },
    }))
    updateLineItemInCartWorkflow.runAsStep({ input: update })
    releaseLockStep(lock)
    return new WorkflowResponse(itemId)
  },
)
