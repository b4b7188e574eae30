import { Modules } from "@medusajs/framework/utils"
import { ORDER_GROUP_MODULE } from "../../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../../modules/order-group/service.ts"
import { inOneTransaction } from "../../order-group/in-one-transaction.ts"
import { notPossibleNow } from "../../vendor-order/not-possible-now.ts"
import { requireReturn } from "../../vendor-order/require-return.ts"
import { type DeedInput, deedWorkflow } from "./deed-workflow.ts"

interface DecideReturn extends DeedInput {
  return_id: string
  is_accepted: boolean
  answer: string
}

/** A vendor accepts a return, which Medusa then expects, or refuses it. Throws `not_possible_now` once it is decided. */
export const decideReturnWorkflow = deedWorkflow(
  "decide-return",
  async ({ return_id, is_accepted, answer }: DecideReturn, { container, order }) => {
    const request = requireReturn(order, return_id)
    const state = is_accepted ? "accepted" : "refused"
    if (request.state !== "requested" && request.state !== state) {
      throw notPossibleNow("This return has been decided.")
    }
    if (request.state === "requested") {
      const groups = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
      const orders = container.resolve(Modules.ORDER)
      await inOneTransaction(container, async (transaction) => {
        const items = request.lines.map(({ line_id, quantity }) => ({ id: line_id, quantity }))
        const expected = is_accepted
          ? await orders.createReturn({ order_id: order.id, items }, transaction.of(orders))
          : null
        await groups.updateReturnRequests(
          {
            id: request.id,
            state,
            answer: answer || null,
            return_id: expected?.id ?? null,
            decided_at: new Date(),
          },
          transaction.of(groups),
        )
      })
    }
    return {
      kind: is_accepted ? "return_accepted" : "return_refused",
      data: { return_id: request.id, answer: answer || null },
    }
  },
)
