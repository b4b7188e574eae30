import type { MedusaContainer } from "@medusajs/framework/types"
import { ORDER_GROUP_MODULE } from "../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../modules/order-group/service.ts"
import type { Transaction } from "./in-one-transaction.ts"

/** What can happen to a group (`order_id` null) or to one of its orders. */
export type OrderEventKind =
  | "placed"
  | "paid"
  | "expired"
  | "packed"
  | "ready_for_pick_up"
  | "shipped"
  | "delivered"
  | "changed"
  | "canceled"
  | "refunded"
  | "refund_sent"
  | "return_requested"
  | "return_accepted"
  | "exchange_accepted"
  | "replacement_accepted"
  | "return_refused"
  | "returned"
  | "recalled"

export interface NewOrderEvent {
  /** Given where the same may be noted twice. */
  id?: string
  group_id: string
  order_id: string | null
  kind: OrderEventKind
  data?: Record<string, unknown>
}

/** Notes what happened in the transaction in which it happens; a job tells those whom it concerns. */
export async function noteEvents(
  container: MedusaContainer,
  transaction: Transaction,
  events: readonly NewOrderEvent[],
): Promise<void> {
  const groups = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
  await groups.createOrderEvents(
    events.map(({ data = {}, ...event }) => ({ ...event, data })),
    transaction.of(groups),
  )
}
