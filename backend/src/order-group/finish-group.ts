import type { MedusaContainer, PaymentDTO } from "@medusajs/framework/types"
import { Modules, OrderStatus } from "@medusajs/framework/utils"
import { crashPoint } from "../crash-point.ts"
import { ORDER_GROUP_MODULE } from "../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../modules/order-group/service.ts"
import { PAYMENT_SHARE } from "../modules/payment-share/index.ts"
import { announcePlaced } from "./announce-placed.ts"
import { inOneTransaction, type Transaction } from "./in-one-transaction.ts"
import { type GroupState, lockGroup } from "./lock-group.ts"
import { noteEvents } from "./note-event.ts"

/** One after the other, so that those who finish never use up all connections while each waits for one more. */
const LOCK = "finish-order-group"

/**
 * Places a group once its gateway holds its payment; called by whoever learns of it, as often as they like. What it
 * does is done once, and nothing is taken back: where it stops, the next call goes on.
 *
 * Answers how the group stands then. `expired` means that the payment came too late, and is to be given back.
 */
export async function finishGroup(container: MedusaContainer, groupId: string): Promise<GroupState> {
  return container.resolve(Modules.LOCKING).execute(LOCK, async () => {
    const state = await keepPayment(container, groupId)
    if (state !== "paid") return state
    crashPoint("finishing: payment kept")
    const placed = await inOneTransaction(container, (transaction) => place(container, transaction, groupId))
    crashPoint("finishing: committed")
    await announcePlaced(container, placed)
    return "placed"
  })
}

/** Has the gateway's provider say whether the group is paid, and keeps the payment. */
function keepPayment(container: MedusaContainer, groupId: string): Promise<GroupState | "paid"> {
  return inOneTransaction(container, async (transaction) => {
    const state = await lockGroup(transaction, groupId)
    const group = await groupsOf(container).retrieveOrderGroup(groupId)
    if (state !== "awaiting_payment" || !group.payment_session_id) return state
    const payments = container.resolve(Modules.PAYMENT)
    const payment = await payments.authorizePaymentSession(
      group.payment_session_id,
      {},
      transaction.of(payments),
    )
    if (!payment) return state
    if (Number(payment.amount) !== Number(group.total)) {
      throw new Error(`Group ${group.number} asks for ${group.total} and was paid ${payment.amount}`)
    }
    return "paid"
  })
}

/** Answers the ids of the orders that were placed; none where somebody else was faster. */
async function place(
  container: MedusaContainer,
  transaction: Transaction,
  groupId: string,
): Promise<string[]> {
  if ((await lockGroup(transaction, groupId)) !== "awaiting_payment") return []
  const groups = groupsOf(container)
  const shares = await groups.listOrderShares({ group_id: groupId }, { take: null })
  const paid = []
  for (const { id, order_id, amount, payment_collection_id } of shares) {
    const payment = await payShare(container, transaction, {
      group_id: groupId,
      order_id,
      payment_collection_id,
      amount: Number(amount),
    })
    paid.push({ id, payment_id: payment.id })
  }
  await groups.updateOrderShares(paid, transaction.of(groups))
  const orderIds = shares.map(({ order_id }) => order_id)
  await openOrders(transaction, orderIds)
  const now = new Date()
  await groups.updateOrderGroups(
    { id: groupId, state: "placed", placed_at: now, paid_at: now },
    transaction.of(groups),
  )
  await noteEvents(container, transaction, [
    { group_id: groupId, order_id: null, kind: "placed" },
    { group_id: groupId, order_id: null, kind: "paid" },
  ])
  await transaction.flush()
  crashPoint("finishing: shares written")
  return orderIds
}

interface ShareToPay {
  group_id: string
  order_id: string
  payment_collection_id: string
  /** Đồng. */
  amount: number
}

async function payShare(
  container: MedusaContainer,
  transaction: Transaction,
  { group_id, order_id, payment_collection_id, amount }: ShareToPay,
): Promise<PaymentDTO> {
  const payments = container.resolve(Modules.PAYMENT)
  const orders = container.resolve(Modules.ORDER)
  const { currency_code } = await payments.retrievePaymentCollection(payment_collection_id)
  const session = await payments.createPaymentSession(
    payment_collection_id,
    { provider_id: PAYMENT_SHARE, currency_code, amount, data: { group_id, order_id } },
    transaction.of(payments),
  )
  const payment = await payments.authorizePaymentSession(session.id, {}, transaction.of(payments))
  if (!payment) throw new Error(`The share of order ${order_id} is not paid`)
  const captures = await payments.listCaptures({ payment_id: payment.id }, {}, transaction.of(payments))
  if (captures.length > 0) {
    await orders.addOrderTransactions(
      captures.map((capture) => ({
        order_id,
        amount: Number(capture.amount),
        currency_code,
        reference: "capture",
        reference_id: capture.id,
      })),
      transaction.of(orders),
    )
  }
  return payment
}

/** From here on vendors and operator see the orders. */
async function openOrders({ database }: Transaction, ids: string[]): Promise<void> {
  await database("order")
    .whereIn("id", ids)
    .update({ status: OrderStatus.PENDING, is_draft_order: false, updated_at: new Date() })
}

function groupsOf(container: MedusaContainer): OrderGroupModuleService {
  return container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
}
