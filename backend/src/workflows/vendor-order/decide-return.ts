import type { AddedGoods, ReturnResolution } from "@cho-ocop/contracts"
import { Modules } from "@medusajs/framework/utils"
import { crashPoint } from "../../crash-point.ts"
import { ORDER_GROUP_MODULE } from "../../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../../modules/order-group/service.ts"
import { requireWholeCashOf } from "../../order-change/require-placed.ts"
import { type SentForReturn, sendForReturned, sentFor } from "../../order-change/send-for-returned.ts"
import { inOneTransaction, type Transaction } from "../../order-group/in-one-transaction.ts"
import { otherGoods, sameGoods } from "../../vendor-order/goods-for-return.ts"
import { notPossibleNow } from "../../vendor-order/not-possible-now.ts"
import { requireReturn } from "../../vendor-order/require-return.ts"
import type { ReturnRecord } from "../../vendor-order/return-record.ts"
import { type DeedContext, type DeedInput, deedWorkflow } from "./deed-workflow.ts"

interface DecideReturn extends DeedInput {
  return_id: string
  is_accepted: boolean
  answer: string
  /** What is done for goods that are taken back: their money back where nothing is said. */
  resolution?: ReturnResolution
  /** Goods that are sent in exchange. */
  added?: AddedGoods[]
}

const ACCEPTED = {
  refund: "return_accepted",
  exchange: "exchange_accepted",
  replace: "replacement_accepted",
} as const satisfies Record<ReturnResolution, string>

/**
 * A vendor accepts a return, which Medusa then expects, or refuses it. It gives the money back once the goods are there,
 * or sends others of its own for them, for no more money, or the same again. Throws `not_possible_now` once it is decided,
 * and as `DecideReturn` of the contracts says.
 */
export const decideReturnWorkflow = deedWorkflow(
  "decide-return",
  async ({ return_id, is_accepted, answer, resolution = "refund", added = [] }: DecideReturn, context) => {
    const request = requireReturn(context.order, return_id)
    const state = is_accepted ? "accepted" : "refused"
    const isSame = request.state === state && request.resolution === resolution
    if (request.state !== "requested" && !isSame) throw notPossibleNow("This return has been decided.")
    if (request.state === "requested") {
      const sent = await sendGoods(context, request, is_accepted ? resolution : "refund", { added, answer })
      crashPoint("changing: goods are sent for a return")
      await inOneTransaction(context.container, async (transaction) => {
        const expected = sent?.return_id ?? (is_accepted ? await expect(context, request, transaction) : null)
        const groups = context.container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
        await groups.updateReturnRequests(
          {
            id: request.id,
            state,
            resolution,
            sent_total: sent?.sent_total ?? 0,
            answer: answer || null,
            return_id: expected,
            decided_at: new Date(),
          },
          transaction.of(groups),
        )
      })
    }
    return {
      kind: is_accepted ? ACCEPTED[resolution] : "return_refused",
      data: { return_id: request.id, answer: answer || null },
    }
  },
)

/** What is sent for the goods; null where their money goes back. An attempt that broke off may have had it sent already. */
async function sendGoods(
  { container, order }: DeedContext,
  request: ReturnRecord,
  resolution: ReturnResolution,
  { added, answer }: { added: readonly AddedGoods[]; answer: string },
): Promise<SentForReturn | null> {
  const known = await sentFor(container, order, request)
  if (known && known.resolution !== resolution)
    throw notPossibleNow("Goods are sent for this return already.")
  if (known || resolution === "refund") return known
  await requireWholeCashOf(container, order.id)
  const { goods, sent_total } =
    resolution === "exchange"
      ? await otherGoods(container, order, request, added)
      : await sameGoods(container, order, request)
  const kept = { sent_total, answer }
  await sendForReturned(container, order, request, { resolution, goods, kept })
  return sentFor(container, order, request)
}

/** Medusa's own return of these goods; answers its id. */
async function expect(
  { container, order }: DeedContext,
  { lines }: ReturnRecord,
  transaction: Transaction,
): Promise<string> {
  const orders = container.resolve(Modules.ORDER)
  const items = lines.map(({ line_id, quantity }) => ({ id: line_id, quantity }))
  const expected = await orders.createReturn({ order_id: order.id, items }, transaction.of(orders))
  return expected.id
}
