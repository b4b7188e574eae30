import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { notSoldNow } from "../../cart/not-sold-now.ts"
import { readCart } from "../../cart/read-cart.ts"
import { vendorRates } from "../../cart/vendor-shipping.ts"
import { ProblemError } from "../../http/problem.ts"

/**
 * The shipping option of each vendor's parcel, once the cart is what the shopper saw and can be delivered.
 * Throws `cart_empty`, `not_sold_now` with their names, `out_of_stock`, `total_changed`.
 */
export const checkCartStep = createStep(
  "check-cart",
  async ({ cart_id, expected_total }: { cart_id: string; expected_total: number }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { parcels, total } = await readCart(query, cart_id)
    if (parcels.length === 0) throw new ProblemError("cart_empty", "The cart is empty.")
    const items = parcels.flatMap((parcel) => parcel.items)
    const gone = items.filter(({ is_sold }) => !is_sold)
    if (gone.length > 0) throw notSoldNow(gone.map(({ id, name }) => ({ id, name: name.vi })))
    const short = items.find(({ quantity, stock }) => quantity > stock)
    if (short)
      throw new ProblemError("out_of_stock", `Only ${short.stock} of ${short.product_handle} are left.`)
    if (total !== expected_total) throw new ProblemError("total_changed", `The total is now ${total} đồng.`)
    const rates = await vendorRates(
      query,
      parcels.map(({ vendor }) => vendor.handle),
    )
    return new StepResponse(
      Object.fromEntries([...rates].map(([handle, { optionId }]) => [handle, optionId])),
    )
  },
)
