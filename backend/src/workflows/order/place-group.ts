import type { Checkout } from "@cho-ocop/contracts"
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { findOrCreateCustomerStep } from "@medusajs/medusa/core-flows"
import { checkCartStep } from "./check-cart.ts"
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
  const found = when("e-mail-given", { input }, ({ input }) => isGuestWithEmail(input)).then(() =>
    findOrCreateCustomerStep({ email: input.checkout.email }),
  )
  const agreed = transform({ input, checked, found }, ({ input, checked, found }) => ({
    ...input,
    ...checked,
    owner: input.customer_id
      ? { customer_id: input.customer_id, email: input.checkout.email ?? null }
      : guestOf(found, input.checkout.email),
  }))
  return new WorkflowResponse(writeGroupStep(agreed))
})

function isGuestWithEmail({ customer_id, checkout }: PlaceGroupInput): boolean {
  return customer_id === null && Boolean(checkout.email)
}

type Found = Awaited<ReturnType<typeof findOrCreateCustomerStep>> | undefined

/** Who types the e-mail of an account is not signed in to it, so the order is not that customer's. */
function guestOf(found: Found, email: string | undefined) {
  const guest = found?.customer?.has_account ? undefined : found?.customer
  return { customer_id: guest?.id ?? null, email: email ?? null }
}
