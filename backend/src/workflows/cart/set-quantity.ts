import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"
import { requireItemStep } from "./require-item.ts"

/** Changes how many of a line are wanted. Throws `not_found`, `out_of_stock`, `cart_completed`. */
export const setQuantityWorkflow = createWorkflow(
  "set-quantity-in-shop-cart",
  (input: { cart_id: string; item_id: string; quantity: number }) => {
    const itemId = requireItemStep(input)
    const update = transform({ input, itemId }, ({ input, itemId }) => ({
      cart_id: input.cart_id,
      item_id: itemId,
      update: { quantity: input.quantity },
    }))
    updateLineItemInCartWorkflow.runAsStep({ input: update })
    return new WorkflowResponse(itemId)
  },
)
