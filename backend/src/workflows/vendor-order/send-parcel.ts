import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createOrderShipmentWorkflow } from "@medusajs/medusa/core-flows"
import { withGoodsLocked } from "../../vendor-order/goods-lock.ts"
import { deliveryOf, parcelsOf } from "../../vendor-order/order-state.ts"
import { requireParcelNotRecalled } from "../../vendor-order/packed-lots.ts"
import { requireParcel } from "../../vendor-order/require-parcel.ts"
import { type DeedInput, deedWorkflow } from "./deed-workflow.ts"

interface SendParcel extends DeedInput {
  parcel_id: string
  carrier?: string | undefined
  tracking_number?: string | undefined
}

/**
 * Hands a parcel to its carrier; one that is fetched is put ready instead. Throws `not_found` for another's parcel, and
 * `lot_recalled` where it holds goods of a lot called back since it was packed.
 */
export const sendParcelWorkflow = deedWorkflow(
  "send-parcel",
  async ({ order_id, parcel_id, carrier, tracking_number }: SendParcel, { container, order }) => {
    const parcel = requireParcel(order, parcel_id)
    if (parcel.delivered_at) return null
    if (!parcel.shipped_at) {
      await withGoodsLocked(container, [order.vendor_id], async () => {
        await requireParcelNotRecalled(container, parcel.id)
        await keepCarrier(container, { id: parcel.id, metadata: { ...parcel.metadata, carrier } })
        await createOrderShipmentWorkflow(container).run({
          input: {
            order_id,
            fulfillment_id: parcel.id,
            items: parcel.items.map(({ line_item_id, quantity }) => ({ id: line_item_id, quantity })),
            labels: tracking_number ? [{ tracking_number, tracking_url: "", label_url: "" }] : [],
          },
        })
      })
    }
    const lines = parcelsOf(order).find(({ id }) => id === parcel.id)?.lines ?? []
    if (deliveryOf(order) === "pick_up") return { kind: "ready_for_pick_up", data: { lines } }
    return {
      kind: "shipped",
      data: { lines, carrier: carrier || null, tracking_number: tracking_number || null },
    }
  },
)

async function keepCarrier(
  container: MedusaContainer,
  { id, metadata }: { id: string; metadata: { carrier?: string | undefined } },
): Promise<void> {
  if (!metadata.carrier) return
  await container.resolve(Modules.FULFILLMENT).updateFulfillment(id, { metadata })
}
