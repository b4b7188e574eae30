import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { cartLock } from "../../cart/cart-lock.ts"
import { type OrderCartInput, orderCartWorkflow } from "./order-cart.ts"

/**
 * The one way from a cart to an order. Called again for the same cart, also at the same moment, it answers with the
 * same order. Throws `cart_empty`, `out_of_stock`, `total_changed`; then nothing is ordered or reserved.
 */
export const placeOrderWorkflow = createWorkflow("place-order", (input: OrderCartInput) => {
  const lock = transform({ input }, ({ input }) => cartLock(input.cart_id))
  acquireLockStep(lock)

  const { data: placed } = useQueryGraphStep({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: input.cart_id },
  }).config({ name: "find-placed-order" })
  const order = when("not-placed-yet", { placed }, ({ placed }) => placed.length === 0).then(() =>
    orderCartWorkflow.runAsStep({ input }),
  )

  releaseLockStep(lock)
  const orderId = transform(
    { order, placed },
    ({ order, placed }) => order?.id ?? String(placed[0]?.order_id),
  )
  const { data: orders } = useQueryGraphStep({
    entity: "order",
    fields: ["custom_display_id"],
    filters: { id: orderId },
  }).config({ name: "read-order-number" })
  return new WorkflowResponse(
    transform({ orders }, ({ orders }) => ({ number: String(orders[0]?.custom_display_id) })),
  )
})
