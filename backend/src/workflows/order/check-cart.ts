import type { Checkout } from "@cho-ocop/contracts"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { notSoldNow } from "../../cart/not-sold-now.ts"
import { outOfStock } from "../../cart/out-of-stock.ts"
import { readCartToOrder } from "../../cart/read-cart.ts"
import { ProblemError } from "../../http/problem.ts"
import { PAYMENT_METHODS } from "../../payment/gateways.ts"

/**
 * How each vendor's parcel is delivered and what discounts take off, once all that is in the cart can be had. Throws `cart_empty`, `not_sold_now` and `out_of_stock` with the names of the goods, `delivery_not_offered` with
 * the vendor's handle, `payment_not_offered`, `total_changed`.
 */
export const checkCartStep = createStep(
  "check-cart",
  async ({ cart_id, checkout }: { cart_id: string; checkout: Checkout }, { container }) => {
    if (!PAYMENT_METHODS.includes(checkout.payment_method)) {
      throw new ProblemError("payment_not_offered", `Nothing can be paid by ${checkout.payment_method} here.`)
    }
    const { cart, deliveries, discounts } = await readCartToOrder(container, cart_id, {
      province_code: checkout.address.province_code,
      deliveries: checkout.deliveries ?? {},
    })
    const { parcels } = cart
    if (parcels.length === 0) throw new ProblemError("cart_empty", "The cart is empty.")
    const items = parcels.flatMap((parcel) => parcel.items)
    const named = (some: typeof items) => some.map(({ id, name }) => ({ id, name: name.vi }))
    const gone = items.filter(({ is_sold }) => !is_sold)
    if (gone.length > 0) throw notSoldNow(named(gone))
    const short = items.filter(({ quantity, stock }) => quantity > stock)
    if (short.length > 0) throw outOfStock(named(short))
    if (cart.total !== checkout.expected_total) {
      throw new ProblemError("total_changed", `The total is now ${cart.total} đồng.`)
    }
    return new StepResponse({
      deliveries: [...deliveries.values()],
      adjustments: discounts.adjustments,
    })
  },
)
