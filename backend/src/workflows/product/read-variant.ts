import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CURRENCY } from "../../catalogue/currency.ts"
import { ProblemError } from "../../http/problem.ts"

interface VariantFigures {
  title: string
  product_id: string
  price_set: { prices: { id: string; amount: number; currency_code: string }[] } | null
  inventory_items: {
    inventory: {
      location_levels: {
        inventory_item_id: string
        location_id: string
        stocked_quantity: number
        reserved_quantity: number
      }[]
    }
  }[]
}

/** Price and stock of a variant as they are kept. Throws `not_found` where it is not one of the product's. */
export const readVariantStep = createStep(
  "read-variant-figures",
  async ({ product_id, variant_id }: { product_id: string; variant_id: string }, { container }) => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "variant",
      fields: [
        "title",
        "product_id",
        "price_set.prices.id",
        "price_set.prices.amount",
        "price_set.prices.currency_code",
        "inventory_items.inventory.location_levels.*",
      ],
      filters: { id: variant_id },
    })
    const [variant] = data as unknown as VariantFigures[]
    const price = variant?.price_set?.prices.find(({ currency_code }) => currency_code === CURRENCY)
    const level = variant?.inventory_items[0]?.inventory.location_levels[0]
    if (variant?.product_id !== product_id || !price || !level) {
      throw new ProblemError("not_found", "There is no such variant on sale.")
    }
    const { inventory_item_id, location_id } = level
    const reserved = Number(level.reserved_quantity)
    return new StepResponse({
      title: variant.title,
      price_id: price.id,
      price: Number(price.amount),
      level: { inventory_item_id, location_id },
      reserved,
      stock: Number(level.stocked_quantity) - reserved,
    })
  },
)
