import { QUANTITY_MAX } from "@cho-ocop/contracts"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findOffer } from "../../cart/find-offer.ts"
import { notSoldNow } from "../../cart/not-sold-now.ts"
import { readOpenCart } from "../../cart/read-cart.ts"
import { ProblemError } from "../../http/problem.ts"

export interface LineInput {
  /** The cart the line joins; none where a cart is made for it. */
  cart_id?: string
  variant_id: string
  quantity: number
}

/** The line as it goes into a cart. Throws `variant_not_found`, `not_sold_now`, `quantity_invalid`, `out_of_stock`. */
export const prepareLineStep = createStep("prepare-line", async (input: LineInput, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const offer = await findOffer(query, input.variant_id)
  if (!offer) throw new ProblemError("variant_not_found", "There are no such goods.")
  if (!offer.isSold) throw notSoldNow([{ id: input.variant_id, name: offer.title }])

  const cart = input.cart_id ? await readOpenCart(query, input.cart_id) : { items: [] }
  const present = cart.items.find(({ variant_id }) => variant_id === input.variant_id)
  const quantity = input.quantity + Number(present?.quantity ?? 0)
  if (quantity > QUANTITY_MAX) {
    throw new ProblemError("quantity_invalid", `At most ${QUANTITY_MAX} of one kind can be ordered.`)
  }
  if (quantity > offer.stock) throw new ProblemError("out_of_stock", `Only ${offer.stock} are left.`)

  const metadata = present?.metadata ?? offer.snapshot
  return new StepResponse({
    variant_id: input.variant_id,
    quantity: input.quantity,
    metadata: { ...(metadata as Record<string, unknown>) },
  })
})
