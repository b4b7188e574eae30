import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { cartLock } from "../../cart/cart-lock.ts"
import { beginPaymentStep } from "./begin-payment.ts"
import { findGroupStep } from "./find-group.ts"
import { type PlaceOrderInput, placeGroupWorkflow } from "./place-group.ts"

/**
 * The one way from a cart to an order. Called again for the same cart, also at the same moment, it answers with the
 * same group. Throws `cart_empty`, `not_sold_now`, `out_of_stock`, `total_changed`; then nothing is ordered or reserved.
 */
export const placeOrderWorkflow = createWorkflow("place-order", (input: PlaceOrderInput) => {
  const lock = transform({ input }, ({ input }) => cartLock(input.cart_id))
  acquireLockStep(lock)
  const present = findGroupStep(input)
  const toPlace = transform({ input, present }, ({ input, present }) => ({
    ...input,
    attempt: present.attempts + 1,
  }))
  const placed = when("not-placed-yet", { present }, ({ present }) => present.group_id === null).then(() =>
    placeGroupWorkflow.runAsStep({ input: toPlace }),
  )
  const begun = beginPaymentStep(
    transform({ input, present, placed }, ({ input, present, placed }) => ({
      group_id: present.group_id ?? placed ?? "",
      ip: input.ip,
    })),
  )
  releaseLockStep(lock)
  return new WorkflowResponse(begun)
})
