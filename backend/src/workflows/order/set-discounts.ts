import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CartAdjustment } from "../../cart/discounts.ts"
import type { DeliveryMethod } from "./set-deliveries.ts"

interface Input {
  cart_id: string
  adjustments: CartAdjustment[]
  methods: DeliveryMethod[]
}

/** Gives the cart exactly the discounts that its shopper has agreed to. */
export const setDiscountsStep = createStep(
  "set-discounts",
  async ({ cart_id, adjustments, methods }: Input, { container }) => {
    const carts = container.resolve(Modules.CART)
    await carts.setLineItemAdjustments(
      cart_id,
      adjustments.flatMap(({ of, ...adjustment }) =>
        of.kind === "line" ? { ...adjustment, item_id: of.id } : [],
      ),
    )
    await carts.setShippingMethodAdjustments(
      cart_id,
      adjustments.flatMap(({ of, ...adjustment }) => {
        const method = methods.find(({ vendor }) => of.kind === "delivery" && vendor === of.vendor)
        return method ? { ...adjustment, shipping_method_id: method.id } : []
      }),
    )
    return new StepResponse(cart_id)
  },
)
