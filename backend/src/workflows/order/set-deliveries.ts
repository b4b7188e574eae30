import type { Delivery } from "@cho-ocop/contracts"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ParcelDelivery } from "../../shipping/delivery-fees.ts"

const NAME: Record<Delivery, string> = { ship: "Giao tận nơi", pick_up: "Nhận tại nơi bán" }

/** Gives the cart one shipping method per vendor: how its parcel is delivered, and the fee. */
export const setDeliveriesStep = createStep(
  "set-deliveries",
  async ({ cart_id, deliveries }: { cart_id: string; deliveries: ParcelDelivery[] }, { container }) => {
    const carts = container.resolve(Modules.CART)
    const former = await carts.listShippingMethods({ cart_id }, { select: ["id"] })
    if (former.length > 0) await carts.deleteShippingMethods(former.map(({ id }) => id))
    await carts.addShippingMethods(
      cart_id,
      deliveries.map(({ option_id, chosen, data }) => ({
        cart_id,
        name: NAME[chosen.kind],
        shipping_option_id: option_id,
        amount: chosen.fee,
        is_tax_inclusive: true,
        data: { ...data },
      })),
    )
    return new StepResponse(cart_id)
  },
)
