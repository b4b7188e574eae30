import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { noteNativeReceipt } from "../vendor-order/note-native-receipt.ts"

/** Goods of a return were taken in by the operator. */
export default async function noteReceipt({ event, container }: SubscriberArgs<{ return_id: string }>) {
  await noteNativeReceipt(container, event.data.return_id)
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.RETURN_RECEIVED,
  context: { subscriberId: "note-native-receipt" },
}
