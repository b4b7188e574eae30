import { capturePaymentWorkflow, markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows"
import { ProblemError } from "../../http/problem.ts"
import { settleLocked } from "../../order-change/settle-change.ts"
import { notPossibleNow } from "../../vendor-order/not-possible-now.ts"
import { noteCashDifference } from "../../vendor-order/note-cash-difference.ts"
import { moneyOf, paymentsOf, uncapturedOf } from "../../vendor-order/order-money.ts"
import { type FulfillmentRecord, readOrderRecord } from "../../vendor-order/order-record.ts"
import { parcelsOf } from "../../vendor-order/order-state.ts"
import { requireParcel } from "../../vendor-order/require-parcel.ts"
import { type DeedContext, type DeedInput, deedWorkflow } from "./deed-workflow.ts"

interface DeliverParcel extends DeedInput {
  parcel_id: string
  /** Đồng of cash that came in. */
  collected: number
}

/**
 * A parcel has arrived, and with it the cash for it. With the last parcel the cash must be exactly what is still due;
 * before, any part of it. Throws `amount_differs`, which the operator finds in the audit log, `not_possible_now` before
 * the parcel is on its way.
 */
export const deliverParcelWorkflow = deedWorkflow(
  "deliver-parcel",
  async (input: DeliverParcel, context: DeedContext) => {
    const { container, order } = context
    const parcel = requireParcel(order, input.parcel_id)
    if (parcel.delivered_at) return null
    if (!parcel.shipped_at) throw notPossibleNow("This parcel has not been sent yet.")
    await collect(input, context, parcel)
    await markOrderFulfillmentAsDeliveredWorkflow(container).run({
      input: { orderId: order.id, fulfillmentId: parcel.id },
    })
    return { kind: "delivered", data: { parcel_id: parcel.id, collected: input.collected } }
  },
)

/** Takes the cash in, once: a try that broke off after it finds it under its mark. */
async function collect(
  { collected, actor }: DeliverParcel,
  { container, order }: DeedContext,
  parcel: FulfillmentRecord,
): Promise<void> {
  const mark = `parcel:${parcel.id}`
  const isCollected = order.payment_collections
    .flatMap(({ payments }) => payments ?? [])
    .some(({ captures }) => captures?.some(({ created_by }) => created_by === mark))
  if (isCollected) return
  const due = moneyOf(order).to_collect
  const isLast = parcelsOf(order).some(({ id, is_last }) => id === parcel.id && is_last)
  if (collected > due || (isLast && collected < due)) {
    await noteCashDifference(container, order, { due, collected, actor })
    throw new ProblemError("amount_differs", `${due} đồng are due, not ${collected}.`)
  }
  if (collected === 0) return
  await settleLocked(container, order.id)
  const payment = paymentsOf(await readOrderRecord(container, order.id)).find(
    (one) => uncapturedOf(one) >= collected,
  )
  if (!payment) throw new Error(`Order ${order.custom_display_id} awaits no cash`)
  await capturePaymentWorkflow(container).run({
    input: { payment_id: payment.id, amount: collected, captured_by: mark },
  })
}
