import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, OrderWorkflowEvents } from "@medusajs/framework/utils"

/** Tells Medusa's own listeners of new orders. Our own mails wait in `order_event`, which no crash can lose. */
export async function announcePlaced(container: MedusaContainer, orderIds: readonly string[]): Promise<void> {
  await container
    .resolve(Modules.EVENT_BUS)
    .emit(orderIds.map((id) => ({ name: OrderWorkflowEvents.PLACED, data: { id } })))
}
