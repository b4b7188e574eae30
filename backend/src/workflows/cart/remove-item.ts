import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, deleteLineItemsWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { cartLock } from "../../cart/cart-lock.ts"
import { requireItemStep } from "./require-item.ts"

/** Takes a line out of a cart. Throws `not_found`, `cart_completed`. */
export const removeItemWorkflow = createWorkflow(
  "remove-item-from-shop-cart",
  (input: { cart_id: string; item_id: string }) => {
    const lock = transform({ input }, ({ input }) => cartLock(input.cart_id))
    acquireLockStep(lock)
    const itemId = requireItemStep(input)
    const removal = transform({ input, itemId }, ({ input, itemId }) => ({
      cart_id: input.cart_id,
      ids: [itemId],
    }))
    deleteLineItemsWorkflow.runAsStep({ input: removal })
    releaseLockStep(lock)
    return new WorkflowResponse(itemId)
  },
)
