import type { Checkout } from "@cho-ocop/contracts"
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { checkCartStep } from "./check-cart.ts"
import { findGuestStep } from "./find-guest.ts"
import { writeGroupStep } from "./write-group.ts"

export interface PlaceOrderInput {
  cart_id: string
  checkout: Checkout
  /** Address of the shopper, for the gateway. */
  ip: string
  /** Whose account the order belongs to; null for a guest. */
  customer_id: string | null
}

interface PlaceGroupInput extends PlaceOrderInput {
  /** Which time this cart is ordered. */
  attempt: number
}

/** Turns a cart into an order group, one order per vendor. Only `placeOrderWorkflow` calls it, under its lock. */
export const placeGroupWorkflow = createWorkflow("place-group", (input: PlaceGroupInput) => {
  const checked = checkCartStep(input)
  const guest_id = when("guest-with-e-mail", { input }, ({ input }) => isGuestWithEmail(input)).then(() =>
    findGuestStep({ email: transform({ input }, ({ input }) => input.checkout.email ?? "") }),
  )
  const agreed = transform({ input, checked, guest_id }, ({ input, checked, guest_id }) => ({
    ...input,
    ...checked,
    owner: {
      customer_id: input.customer_id ?? guest_id ?? null,
      email: input.checkout.email ?? null,
    },
  }))
  return new WorkflowResponse(writeGroupStep(agreed))
})

function isGuestWithEmail({ customer_id, checkout }: PlaceGroupInput): boolean {
  return customer_id === null && Boolean(checkout.email)
}
