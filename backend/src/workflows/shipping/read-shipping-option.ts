import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CURRENCY } from "../../catalogue/currency.ts"

interface VendorWithOption {
  shipping_option?: { id: string; prices: { id: string; amount: number; currency_code: string }[] }
}

export interface ShippingOption {
  id: string
  price_id: string
  /** Đồng. */
  price: number
}

/** The option a vendor's parcels are sent by, and its price. */
export const readShippingOptionStep = createStep(
  "read-shipping-option",
  async ({ vendor_id }: { vendor_id: string }, { container }) => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "vendor",
      fields: [
        "shipping_option.id",
        "shipping_option.prices.id",
        "shipping_option.prices.amount",
        "shipping_option.prices.currency_code",
      ],
      filters: { id: vendor_id },
    })
    const option = (data as unknown as VendorWithOption[])[0]?.shipping_option
    const price = option?.prices.find(({ currency_code }) => currency_code === CURRENCY)
    if (!option || !price) throw new Error(`Vendor ${vendor_id} has no shipping option`)
    return new StepResponse<ShippingOption>({
      id: option.id,
      price_id: price.id,
      price: Number(price.amount),
    })
  },
)
