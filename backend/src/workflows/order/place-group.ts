import type { Checkout } from "@cho-ocop/contracts"
import { PromotionActions } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  updateCartPromotionsWorkflow,
  updateCartWorkflow,
  updateTaxLinesWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { medusaAddressOf } from "../../order/order-address.ts"
import { checkCartStep } from "./check-cart.ts"
import { setDeliveriesStep } from "./set-deliveries.ts"
import { writeGroupStep } from "./write-group.ts"

export interface PlaceOrderInput {
  cart_id: string
  checkout: Checkout
  /** Address of the shopper, for the gateway. */
  ip: string
}

/** Turns a cart into an order group, one order per vendor. Only `placeOrderWorkflow` calls it, under its lock. */
export const placeGroupWorkflow = createWorkflow("place-group", (input: PlaceOrderInput) => {
  const deliveries = checkCartStep(input)
  updateCartWorkflow.runAsStep({ input: transform({ input }, shopperDetails) })
  setDeliveriesStep({ cart_id: input.cart_id, deliveries })

  const { data: carts } = useQueryGraphStep({
    entity: "cart",
    fields: ["promotions.code"],
    filters: { id: input.cart_id },
  }).config({ name: "read-promotions-of-cart" })
  updateCartPromotionsWorkflow.runAsStep({
    input: transform({ input, carts }, ({ input, carts }) => ({
      cart_id: input.cart_id,
      promo_codes: codesOf(carts[0]?.promotions),
      action: PromotionActions.REPLACE,
    })),
  })
  updateTaxLinesWorkflow.runAsStep({ input: { cart_id: input.cart_id } })

  return new WorkflowResponse(writeGroupStep(input))
})

function codesOf(promotions: ({ code?: string | null } | null)[] = []): string[] {
  return promotions.flatMap((promotion) => promotion?.code ?? [])
}

function shopperDetails({ input: { cart_id, checkout } }: { input: PlaceOrderInput }) {
  const address = medusaAddressOf(checkout.address)
  return {
    id: cart_id,
    ...(checkout.email ? { email: checkout.email } : {}),
    shipping_address: address,
    billing_address: address,
  }
}
