import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, addToCartWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { cartLock } from "../../cart/cart-lock.ts"
import { prepareLineStep } from "./prepare-line.ts"

/** Puts goods into a cart. Throws `variant_not_found`, `quantity_invalid`, `out_of_stock`, `cart_completed`. */
export const addItemWorkflow = createWorkflow(
  "add-item-to-shop-cart",
  (input: { cart_id: string; variant_id: string; quantity: number }) => {
    const lock = transform({ input }, ({ input }) => cartLock(input.cart_id))
    acquireLockStep(lock)
    const line = prepareLineStep(input)
    const added = transform({ input, line }, ({ input, line }) => ({ cart_id: input.cart_id, items: [line] }))
    addToCartWorkflow.runAsStep({ input: added })
    releaseLockStep(lock)
    return new WorkflowResponse(line)
  },
)
