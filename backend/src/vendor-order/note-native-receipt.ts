import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ORDER_GROUP_MODULE } from "../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../modules/order-group/service.ts"

/**
 * The operator has taken all goods of a return in with Medusa's own means: nothing is left for its vendor to do. Where
 * only some came, or where nobody had asked for the return in the shop, nothing happens.
 */
export async function noteNativeReceipt(container: MedusaContainer, return_id: string): Promise<void> {
  const groups = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
  const [request] = await groups.listReturnRequests({ return_id, state: "accepted" }, { take: 1 })
  if (!request) return
  const { status, received_at } = await container.resolve(Modules.ORDER).retrieveReturn(return_id)
  if (status !== "received") return
  await groups.updateReturnRequests({
    id: request.id,
    state: "received",
    received_at: new Date(received_at ?? Date.now()),
  })
}
