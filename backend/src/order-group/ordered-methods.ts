import type { Delivery } from "@cho-ocop/contracts"
import { generateEntityId } from "@medusajs/framework/utils"
import type { ParcelDelivery } from "../shipping/delivery-fees.ts"

const NAME: Record<Delivery, string> = { ship: "Giao tận nơi", pick_up: "Nhận tại nơi bán" }

/** One shipping method per vendor: how its parcel is delivered, and the fee. */
export function orderedMethods(deliveries: readonly ParcelDelivery[]) {
  return deliveries.map(({ option_id, chosen, data }) => {
    if (!data) throw new Error("A parcel without an address cannot be ordered")
    return {
      id: generateEntityId(undefined, "casm"),
      vendor: data.vendor,
      name: NAME[chosen.kind],
      shipping_option_id: option_id,
      amount: chosen.fee,
      is_tax_inclusive: true,
      data: { ...data },
    }
  })
}
