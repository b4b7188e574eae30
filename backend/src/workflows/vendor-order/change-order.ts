import type { ChangeOrder } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createOrUpdateOrderPaymentCollectionWorkflow } from "@medusajs/medusa/core-flows"
import { crashPoint } from "../../crash-point.ts"
import { ProblemError } from "../../http/problem.ts"
import { editedBy, editOrder } from "../../order-change/edit-order.ts"
import { requireWholeCashOf } from "../../order-change/require-placed.ts"
import { settleLocked } from "../../order-change/settle-change.ts"
import { giveBack, givenUnder } from "../../vendor-order/give-back.ts"
import { notPossibleNow } from "../../vendor-order/not-possible-now.ts"
import { moneyOf, paymentsOf, uncapturedOf } from "../../vendor-order/order-money.ts"
import { readOrderRecord, type VendorOrderRecord } from "../../vendor-order/order-record.ts"
import { canChange } from "../../vendor-order/order-state.ts"
import { ownGoods } from "../../vendor-order/own-goods.ts"
import { type DeedContext, type DeedInput, deedWorkflow } from "./deed-workflow.ts"

type ChangeVendorOrder = DeedInput & ChangeOrder

/**
 * Changes what is sent for one vendor's order before any of it is packed: fewer units, and other goods of the vendor's own,
 * never for more money. What was paid too much goes back at once; of what is paid on delivery, less is collected. Throws as
 * `ChangeOrder` says. Where the gateway refuses (`refund_failed`) the order is changed already: the next try under the
 * same key, or the reconciler, gives back what is owed.
 */
export const changeOrderWorkflow = deedWorkflow(
  "change-order",
  async (input: ChangeVendorOrder, context: DeedContext) => {
    const { container, order, deedId } = context
    const less = (await editedBy(container, order.id, deedId)) ?? (await edit(input, context))
    crashPoint("changing: order is changed")
    await awaitCash(container, order.id)
    const changed = await readOrderRecord(container, order.id)
    const refunded = await giveDifference(container, changed, {
      less,
      mark: `change:${deedId}`,
      note: input.reason,
    })
    crashPoint("changing: money is back")
    const { total } = moneyOf(changed)
    const { reason } = input
    return {
      kind: "changed",
      data: { reason, less, refunded },
      before: { total: total + less },
      after: { reason, total, refunded },
    }
  },
)

async function edit(
  { lines, added, reason, key }: ChangeVendorOrder,
  { container, order, deedId }: DeedContext,
): Promise<number> {
  const goods = await ownGoods(container, order.vendor_id, added)
  if (!canChange(order)) throw notPossibleNow("This order is packed already, or cancelled.")
  const fewer = fewerUnits(order, lines)
  if (fewer.length === 0 && added.length === 0) {
    throw new ProblemError("bad_request", "Nothing would change.", { lines: "required" })
  }
  const leftOf = new Map(fewer.map(({ line_id, quantity }) => [line_id, quantity]))
  const isLeft = order.items.some(({ id, quantity }) => (leftOf.get(id) ?? Number(quantity)) > 0)
  if (!isLeft && added.length === 0) throw new ProblemError("nothing_left", "Nothing would be left to send.")
  await requireWholeCashOf(container, order.id)
  const { total } = moneyOf(order)
  return editOrder(container, {
    order_id: order.id,
    deedId,
    key,
    reason,
    lines: fewer,
    added: goods,
    total,
  })
}

/** Lines of which fewer units are left than were bought. */
function fewerUnits({ items }: VendorOrderRecord, lines: ChangeOrder["lines"]): ChangeOrder["lines"] {
  const boughtOf = new Map(items.map(({ id, quantity }) => [id, Number(quantity)]))
  const wrong = lines.filter(({ line_id, quantity }) => quantity > (boughtOf.get(line_id) ?? -1))
  const isTwice = new Set(lines.map(({ line_id }) => line_id)).size < lines.length
  if (wrong.length > 0 || isTwice) {
    const fields = Object.fromEntries(wrong.map(({ line_id }) => [`lines.${line_id}`, "too_large"]))
    throw new ProblemError("bad_request", "A line can only become smaller.", fields)
  }
  return lines.filter(({ line_id, quantity }) => quantity < (boughtOf.get(line_id) ?? 0))
}

/** The payment that waits for an order's cash is of what the order costs now, also where an edit broke off before that. */
async function awaitCash(container: MedusaContainer, orderId: string): Promise<void> {
  await settleLocked(container, orderId)
  const order = await readOrderRecord(container, orderId)
  const awaited = paymentsOf(order).reduce((sum, payment) => sum + uncapturedOf(payment), 0)
  const { to_collect } = moneyOf(order)
  if (to_collect === 0 || awaited === to_collect) return
  await createOrUpdateOrderPaymentCollectionWorkflow(container).run({ input: { order_id: orderId } })
  await settleLocked(container, orderId)
}

/** Answers the đồng that went back: never more than is left of what was paid. */
async function giveDifference(
  container: MedusaContainer,
  order: VendorOrderRecord,
  { less, mark, note }: { less: number; mark: string; note: string },
): Promise<number> {
  const amount = Math.min(less, givenUnder(order, mark) + moneyOf(order).refundable)
  if (amount > 0) await giveBack(container, order, { amount, mark, note })
  return amount
}
