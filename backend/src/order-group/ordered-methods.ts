import type { Delivery } from "@cho-ocop/contracts"
import { generateEntityId } from "@medusajs/framework/utils"
import type { DeliveryData } from "../shipping/delivery-data.ts"

const NAME: Record<Delivery, string> = { ship: "Giao tận nơi", pick_up: "Nhận tại nơi bán" }

/** How a vendor's parcel is delivered, and its fee in đồng. */
export interface AgreedDelivery {
  option_id: string
  chosen: { kind: Delivery; fee: number }
  data: DeliveryData | null
}

/** One shipping method per vendor: how its parcel is delivered, and the fee. */
export function orderedMethods(deliveries: readonly AgreedDelivery[]) {
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
