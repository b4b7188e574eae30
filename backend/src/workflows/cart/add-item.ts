import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { addToCartWorkflow } from "@medusajs/medusa/core-flows"
import { prepareLineStep } from "./prepare-line.ts"

/** Puts goods into a cart. Throws `variant_not_found`, `quantity_invalid`, `out_of_stock`, `cart_completed`. */
export const addItemWorkflow = createWorkflow(
  "add-item-to-shop-cart",
  (input: { cart_id: string; variant_id: string; quantity: number }) => {
    const line = prepareLineStep(input)
    const added = transform({ input, line }, ({ input, line }) => ({ cart_id: input.cart_id, items: [line] }))
    addToCartWorkflow.runAsStep({ input: added })
    return new WorkflowResponse(line)
  },
)
