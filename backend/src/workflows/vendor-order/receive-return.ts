import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { crashPoint } from "../../crash-point.ts"
import { ProblemError } from "../../http/problem.ts"
import { ORDER_GROUP_MODULE } from "../../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../../modules/order-group/service.ts"
import { inOneTransaction } from "../../order-group/in-one-transaction.ts"
import { giveBack, givenUnder } from "../../vendor-order/give-back.ts"
import { notPossibleNow } from "../../vendor-order/not-possible-now.ts"
import { moneyOf } from "../../vendor-order/order-money.ts"
import { requireReturn } from "../../vendor-order/require-return.ts"
import type { ReturnRecord } from "../../vendor-order/return-record.ts"
import { returnRefund } from "../../vendor-order/return-refund.ts"
import { type DeedInput, deedWorkflow } from "./deed-workflow.ts"

interface ReceiveReturn extends DeedInput {
  return_id: string
}

/**
 * Goods came back: Medusa has received them, and their money goes back, to the đồng, but never more than is left of the
 * payment; where others are sent for them, what those cost less. Where the gateway refuses (`refund_failed`) the return stays open, and the next try gives back what is owed.
 * Stock stays as it is: whether food that was away can be sold again, its maker decides. Throws `not_possible_now` for a
 * return that was not accepted, `already_received` for one of which the operator has received goods in the admin: the
 * rest is received, and its money given back, there.
 */
export const receiveReturnWorkflow = deedWorkflow(
  "receive-return",
  async ({ return_id }: ReceiveReturn, { container, order }) => {
    const request = requireReturn(order, return_id)
    if (request.state === "received") return null
    if (request.state !== "accepted" || !request.return_id) {
      throw notPossibleNow("Only an accepted return can be received.")
    }
    const groups = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
    if (!request.received_at) await takeIn(container, { ...request, return_id: request.return_id })
    crashPoint("returning: goods are back")
    const mark = `return:${request.id}`
    const most = givenUnder(order, mark) + moneyOf(order).refundable
    const lines = returnRefund(order, request, most + request.sent_total)
    const amount = lines.reduce((sum, { refund }) => sum + refund, -request.sent_total)
    if (amount > 0) await giveBack(container, order, { amount, mark, note: request.reason })
    crashPoint("returning: money is back")
    await groups.updateReturnRequests({
      id: request.id,
      state: "received",
      lines: lines as unknown as Record<string, unknown>,
    })
    return { kind: "returned", data: { return_id: request.id, refunded: amount } }
  },
)

async function takeIn(
  container: MedusaContainer,
  { id, return_id, lines }: ReturnRecord & { return_id: string },
): Promise<void> {
  const groups = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
  const orders = container.resolve(Modules.ORDER)
  const expected = await orders.retrieveReturn(return_id, { relations: ["items"] })
  if ((expected.items ?? []).some(({ received_quantity }) => Number(received_quantity) > 0)) {
    throw new ProblemError("already_received", "These goods came back already: the market has received them.")
  }
  await inOneTransaction(container, async (transaction) => {
    const items = lines.map(({ line_id, quantity }) => ({ id: line_id, quantity }))
    await orders.receiveReturn({ return_id, items }, transaction.of(orders))
    await groups.updateReturnRequests({ id, received_at: new Date() }, transaction.of(groups))
  })
}
