import type { MedusaContainer } from "@medusajs/framework/types"
import { ProblemError } from "../../http/problem.ts"
import { PAYOUT_MODULE } from "../../modules/payout/index.ts"
import type { PayoutModuleService } from "../../modules/payout/service.ts"
import { giveBack } from "../../vendor-order/give-back.ts"
import { notPossibleNow } from "../../vendor-order/not-possible-now.ts"
import { moneyOf } from "../../vendor-order/order-money.ts"
import { type DeedInput, deedWorkflow } from "./deed-workflow.ts"

interface RefundVendorOrder extends DeedInput {
  /** Whole đồng. */
  amount: number
  reason: string
}

/**
 * Gives a part of one order's money back, of no other's. What was paid at a gateway and paid out to the vendor since, the
 * market no longer holds: there the operator decides. Throws `paid_out`, and as `giveBack` does.
 */
export const refundVendorOrderWorkflow = deedWorkflow(
  "refund-vendor-order",
  async ({ amount, reason }: RefundVendorOrder, { container, order, deedId }) => {
    const { paid, refunded } = moneyOf(order)
    if (paid === 0) throw notPossibleNow("Nothing of this order has been paid.")
    if (order.payment_method !== "cash_on_delivery") await requireHeld(container, order.id)
    await giveBack(container, order, { amount, mark: deedId, note: reason })
    return { kind: "refunded", data: { amount, reason }, before: { paid, refunded } }
  },
)

async function requireHeld(container: MedusaContainer, orderId: string): Promise<void> {
  if (!(await container.resolve<PayoutModuleService>(PAYOUT_MODULE).isPaidOut(orderId))) return
  throw new ProblemError("paid_out", "This order has been paid out. The operator can give its money back.")
}
