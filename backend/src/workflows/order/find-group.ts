import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { groupOfCart } from "../../order-group/group-of-cart.ts"

/** The id of the group that a cart has become already, null where it can still be ordered; and how often it was. */
export const findGroupStep = createStep(
  "find-group",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const { group, attempts } = await groupOfCart(container, cart_id)
    return new StepResponse({ group_id: group?.id ?? null, attempts })
  },
)
