import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { cancelOrderFulfillmentWorkflow, cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { crashPoint } from "../../crash-point.ts"
import { ORDER_GROUP_MODULE } from "../../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../../modules/order-group/service.ts"
import { giveBack, givenUnder, refundFailed } from "../../vendor-order/give-back.ts"
import { withGoodsLocked } from "../../vendor-order/goods-lock.ts"
import { notPossibleNow } from "../../vendor-order/not-possible-now.ts"
import { moneyOf, paymentsOf } from "../../vendor-order/order-money.ts"
import { readOrderRecord, type VendorOrderRecord } from "../../vendor-order/order-record.ts"
import { canCancel, orderState } from "../../vendor-order/order-state.ts"
import { type DeedContext, type DeedInput, deedWorkflow } from "./deed-workflow.ts"

interface CancelVendorOrder extends DeedInput {
  reason: string
  /** Until when: its vendor may before it is sent, its shopper before it is packed. */
  until: "packed" | "sent"
}

/**
 * Cancels one vendor's order of a group, and nobody else's: first its money goes back or is let go, for real, then what
 * was put aside returns to stock. Throws `refund_failed` where the money does not go back, and the order stands as it
 * was; `not_possible_now` where it is too late.
 */
export const cancelVendorOrderWorkflow = deedWorkflow(
  "cancel-vendor-order",
  async ({ reason, until, actor }: CancelVendorOrder, context: DeedContext) => {
    const { container, order } = context
    if (order.status === "canceled") return null
    const isInTime = until === "sent" ? canCancel(order) : orderState(order) === "placed"
    if (!isInTime) throw notPossibleNow("It is too late to cancel this order.")
    const refunded = await letMoneyGo(container, order, reason)
    crashPoint("canceling: money is back")
    const { fulfillments } = await readOrderRecord(container, order.id)
    await withGoodsLocked(container, [order.vendor_id], async () => {
      for (const { id } of fulfillments) {
        await cancelOrderFulfillmentWorkflow(container).run({
          input: { order_id: order.id, fulfillment_id: id },
        })
      }
    })
    await cancelOrderWorkflow(container).run({ input: { order_id: order.id } })
    return { kind: "canceled", data: { reason, by: actor.type, refunded } }
  },
)

/** Answers the đồng that went back. Medusa's own cancelling goes on where this fails, and books a refund that never was. */
async function letMoneyGo(
  container: MedusaContainer,
  order: VendorOrderRecord,
  note: string,
): Promise<number> {
  const mark = `cancel:${order.id}`
  const amount = givenUnder(order, mark) + moneyOf(order).refundable
  if (amount > 0) await giveBack(container, order, { amount, mark, note })
  const untouched = paymentsOf(order).filter(({ captures }) => (captures ?? []).length === 0)
  for (const { id } of untouched) {
    try {
      await container.resolve(Modules.PAYMENT).cancelPayment(id)
    } catch (error) {
      throw refundFailed(container, order, error)
    }
  }
  if (moneyOf(order).paid === 0 && untouched.length > 0) {
    await container
      .resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
      .updateOrderShares({ id: order.share_id, voided_at: new Date() })
  }
  return amount
}
