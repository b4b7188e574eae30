import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createCartWorkflow, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { CURRENCY } from "../../catalogue/currency.ts"
import { prepareLineStep } from "./prepare-line.ts"

/** A new cart that holds its first line. Throws `variant_not_found`, `out_of_stock`. */
export const createShopCartWorkflow = createWorkflow(
  "create-shop-cart",
  (input: { variant_id: string; quantity: number }) => {
    const line = prepareLineStep(input)
    const { data: stores } = useQueryGraphStep({
      entity: "store",
      fields: ["default_region_id", "default_sales_channel_id"],
    })
    const cartInput = transform({ line, stores }, ({ line, stores: [store] }) => ({
      region_id: store?.default_region_id ?? undefined,
      sales_channel_id: store?.default_sales_channel_id ?? undefined,
      currency_code: CURRENCY,
      items: [line],
    }))
    const cart = createCartWorkflow.runAsStep({ input: cartInput })
    return new WorkflowResponse(transform({ cart }, ({ cart }) => ({ id: cart.id })))
  },
)
