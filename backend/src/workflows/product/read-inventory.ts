import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export interface NewStock {
  location_id: string
  /** Units by variant id. */
  units: Record<string, number>
}

interface VariantItems {
  id: string
  inventory_items: { inventory_item_id: string }[]
}

/** The stock of new variants as levels of their inventory items at the vendor's place. */
export const readInventoryStep = createStep("read-inventory", async (stock: NewStock, { container }) => {
  const ids = Object.keys(stock.units)
  if (ids.length === 0) return new StepResponse([])
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "variant",
    fields: ["id", "inventory_items.inventory_item_id"],
    filters: { id: ids },
  })
  const levels = (data as unknown as VariantItems[]).flatMap(({ id, inventory_items }) =>
    inventory_items.map(({ inventory_item_id }) => ({
      inventory_item_id,
      location_id: stock.location_id,
      stocked_quantity: stock.units[id] ?? 0,
    })),
  )
  return new StepResponse(levels)
})
