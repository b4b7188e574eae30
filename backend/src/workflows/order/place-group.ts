import type { Checkout } from "@cho-ocop/contracts"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateCartWorkflow, updateTaxLinesWorkflow } from "@medusajs/medusa/core-flows"
import { medusaAddressOf } from "../../order/order-address.ts"
import { checkCartStep } from "./check-cart.ts"
import { setDeliveriesStep } from "./set-deliveries.ts"
import { setDiscountsStep } from "./set-discounts.ts"
import { writeGroupStep } from "./write-group.ts"

export interface PlaceOrderInput {
  cart_id: string
  checkout: Checkout
  /** Address of the shopper, for the gateway. */
  ip: string
}

/** Turns a cart into an order group, one order per vendor. Only `placeOrderWorkflow` calls it, under its lock. */
export const placeGroupWorkflow = createWorkflow("place-group", (input: PlaceOrderInput) => {
  const { deliveries, adjustments } = checkCartStep(input)
  updateCartWorkflow.runAsStep({ input: transform({ input }, shopperDetails) })
  const methods = setDeliveriesStep({ cart_id: input.cart_id, deliveries })
  setDiscountsStep({ cart_id: input.cart_id, adjustments, methods })
  updateTaxLinesWorkflow.runAsStep({ input: { cart_id: input.cart_id } })

  return new WorkflowResponse(writeGroupStep(input))
})

function shopperDetails({ input: { cart_id, checkout } }: { input: PlaceOrderInput }) {
  const address = medusaAddressOf(checkout.address)
  return {
    id: cart_id,
    ...(checkout.email ? { email: checkout.email } : {}),
    shipping_address: address,
    billing_address: address,
  }
}
