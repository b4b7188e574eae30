import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { notSoldNow } from "../../cart/not-sold-now.ts"
import { readCart } from "../../cart/read-cart.ts"
import { ProblemError } from "../../http/problem.ts"

/** Makes sure the cart holds the line and, where a quantity is asked for, that so many are left. */
export const requireItemStep = createStep(
  "require-item",
  async (input: { cart_id: string; item_id: string; quantity?: number }, { container }) => {
    const cart = await readCart(container, input.cart_id)
    const item = cart.parcels.flatMap(({ items }) => items).find(({ id }) => id === input.item_id)
    if (!item) throw new ProblemError("not_found", "The cart has no such line.")
    if (input.quantity !== undefined && !item.is_sold) {
      throw notSoldNow([{ id: item.id, name: item.name.vi }])
    }
    if (input.quantity !== undefined && input.quantity > item.stock) {
      throw new ProblemError("out_of_stock", `Only ${item.stock} are left.`)
    }
    return new StepResponse(item.id)
  },
)
