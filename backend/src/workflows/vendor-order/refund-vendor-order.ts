import { giveBack } from "../../vendor-order/give-back.ts"
import { notPossibleNow } from "../../vendor-order/not-possible-now.ts"
import { moneyOf } from "../../vendor-order/order-money.ts"
import { type DeedInput, deedWorkflow } from "./deed-workflow.ts"

interface RefundVendorOrder extends DeedInput {
  /** Whole đồng. */
  amount: number
  reason: string
}

/** Gives a part of one order's money back, of no other's. Throws as `giveBack` does. */
export const refundVendorOrderWorkflow = deedWorkflow(
  "refund-vendor-order",
  async ({ amount, reason }: RefundVendorOrder, { container, order, deedId }) => {
    const { paid, refunded } = moneyOf(order)
    if (paid === 0) throw notPossibleNow("Nothing of this order has been paid.")
    await giveBack(container, order, { amount, mark: deedId, note: reason })
    return { kind: "refunded", data: { amount, reason }, before: { paid, refunded } }
  },
)
