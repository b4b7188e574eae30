import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { updateShippingOptionsWorkflow } from "@medusajs/medusa/core-flows"
import { CURRENCY } from "../../catalogue/currency.ts"

interface OptionPrice {
  option: { id: string; price_id: string }
  /** Đồng. */
  amount: number
}

/** Gives a vendor's shipping option of Medusa another price. */
export function setOptionPrice(price: WorkflowData<OptionPrice>): void {
  updateShippingOptionsWorkflow.runAsStep({
    input: transform({ price }, ({ price: { option, amount } }) => [
      { id: option.id, prices: [{ id: option.price_id, amount, currency_code: CURRENCY }] },
    ]),
  })
}
