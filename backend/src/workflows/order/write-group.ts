import type { Checkout } from "@cho-ocop/contracts"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { saleTerms } from "../../commission/sale-terms.ts"
import { ProblemError } from "../../http/problem.ts"
import { newOrderNumber } from "../../order/order-number.ts"
import { groupOfCart } from "../../order-group/group-of-cart.ts"
import { readOrderedCart } from "../../order-group/ordered-cart.ts"
import { planGroup } from "../../order-group/plan-group.ts"
import { sellingVendors } from "../../order-group/selling-vendors.ts"
import { writeGroup } from "../../order-group/write-group.ts"

/**
 * Makes the orders of a cart, once what will be asked for is exactly what the shopper agreed to. Nothing takes it back
 * from here on: what fails later is finished later.
 * Throws `total_changed`, `out_of_stock`; then nothing is ordered.
 */
export const writeGroupStep = createStep(
  "write-group",
  async ({ cart_id, checkout }: { cart_id: string; checkout: Checkout }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const cart = await readOrderedCart(query, cart_id)
    const vendors = await sellingVendors(query, [...new Set(cart.lines.map(({ vendor }) => vendor))])
    const { attempts } = await groupOfCart(container, cart_id)
    const number = await newOrderNumber()
    const group = planGroup({ cart, vendors, number, attempt: attempts + 1 })
    if (group.total !== checkout.expected_total) {
      throw new ProblemError("total_changed", `The total is now ${group.total} đồng.`)
    }
    const terms = await saleTerms(container, group.orders)
    await writeGroup(container, { cart, group, checkout, terms })
    return new StepResponse(group.id)
  },
)
