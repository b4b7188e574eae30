import type { Checkout } from "@cho-ocop/contracts"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CartAdjustment } from "../../cart/discounts.ts"
import type { CartOwner } from "../../cart/promotion-record.ts"
import { saleTerms } from "../../commission/sale-terms.ts"
import { ProblemError } from "../../http/problem.ts"
import { newOrderNumber, newPartsNumber } from "../../order/order-number.ts"
import { readOrderedCart } from "../../order-group/ordered-cart.ts"
import { planGroup } from "../../order-group/plan-group.ts"
import { requireCurrentPrices } from "../../order-group/require-current-prices.ts"
import { sellingVendors } from "../../order-group/selling-vendors.ts"
import { writeGroup } from "../../order-group/write-group.ts"
import type { ParcelDelivery } from "../../shipping/delivery-fees.ts"

interface Input {
  cart_id: string
  checkout: Checkout
  /** Which time this cart is ordered. */
  attempt: number
  deliveries: ParcelDelivery[]
  adjustments: CartAdjustment[]
  owner: CartOwner
}

/**
 * Makes the orders of a cart, once what will be asked for is exactly what the shopper agreed to. Nothing takes it back
 * from here on: what fails later is finished later.
 * Throws `total_changed`, `out_of_stock`; then nothing is ordered.
 */
export const writeGroupStep = createStep(
  "write-group",
  async ({ cart_id, checkout, attempt, ...agreed }: Input, { container }) => {
    const { address } = checkout
    const cart = await readOrderedCart(container, cart_id, {
      ...agreed,
      address,
    })
    await requireCurrentPrices(container, cart)
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const vendors = await sellingVendors(query, [...new Set(cart.lines.map(({ vendor }) => vendor))])
    const numbers = { number: newOrderNumber(), parts_number: newPartsNumber() }
    const group = planGroup({ cart, vendors, ...numbers, attempt })
    if (group.total !== checkout.expected_total) {
      throw new ProblemError("total_changed", `The total is now ${group.total} đồng.`)
    }
    const terms = await saleTerms(container, group.orders)
    await writeGroup(container, { cart, group, checkout, terms })
    return new StepResponse(group.id)
  },
)
