import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export interface WidenOption {
  id: string
  values: string[]
}

/** Lets the product's one option take the values of its new variants beside those it has. */
export const widenOptionStep = createStep(
  "widen-option",
  async ({ id, values }: WidenOption, { container }) => {
    const service = container.resolve(Modules.PRODUCT)
    const option = await service.retrieveProductOption(id, { relations: ["values"] })
    const present = option.values.map(({ value }) => value)
    await service.updateProductOptions(id, { values: [...new Set([...present, ...values])] })
    return new StepResponse(id, { id, present })
  },
  async (before, { container }) => {
    if (before)
      await container.resolve(Modules.PRODUCT).updateProductOptions(before.id, { values: before.present })
  },
)
