import type { Delivery } from "@cho-ocop/contracts"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DeliveryData } from "../../shipping/delivery-data.ts"
import type { ParcelDelivery } from "../../shipping/delivery-fees.ts"

const NAME: Record<Delivery, string> = { ship: "Giao tận nơi", pick_up: "Nhận tại nơi bán" }

/** A shipping method of the cart, and the handle of the vendor whose parcel it is for. */
export interface DeliveryMethod {
  id: string
  vendor: string
}

/** Gives the cart one shipping method per vendor: how its parcel is delivered, and the fee. */
export const setDeliveriesStep = createStep(
  "set-deliveries",
  async ({ cart_id, deliveries }: { cart_id: string; deliveries: ParcelDelivery[] }, { container }) => {
    const carts = container.resolve(Modules.CART)
    const former = await carts.listShippingMethods({ cart_id }, { select: ["id"] })
    if (former.length > 0) await carts.deleteShippingMethods(former.map(({ id }) => id))
    const added = await carts.addShippingMethods(
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
    return new StepResponse(
      added.map(({ id, data }): DeliveryMethod => ({ id, vendor: DeliveryData.parse(data).vendor })),
    )
  },
)
