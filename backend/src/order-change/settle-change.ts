import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CURRENCY } from "../catalogue/currency.ts"
import { FrozenCommission } from "../commission/frozen-commission.ts"
import { Funded } from "../commission/funded.ts"
import { ORDER_GROUP_MODULE } from "../modules/order-group/index.ts"
import type { OrderGroupModuleService } from "../modules/order-group/service.ts"
import { CASH_ON_DELIVERY } from "../modules/payment-cash-on-delivery/index.ts"
import { inOneTransaction, type Transaction } from "../order-group/in-one-transaction.ts"
import { type OrderSummary, owedFor } from "../order-group/owed.ts"
import { vendorOrderLock } from "../vendor-order/vendor-order-lock.ts"
import { changedTerms, type OrderFigures } from "./changed-share.ts"
import { orderToChange } from "./order-to-change.ts"

interface OrderRecord {
  status: string
  tax_total: number
  summary: OrderSummary
  items: (Discounted & { unit_price: number; detail: { quantity: number } })[]
  shipping_methods: (Discounted & { amount: number })[]
  payment_collections: {
    id: string
    amount: number
    status: string
    payments:
      | {
          id: string
          amount: number
          canceled_at: string | Date | null
          captures: { amount: number }[] | null
        }[]
      | null
  }[]
}

interface Discounted {
  adjustments: ({ amount: number } | null)[] | null
}

const FIELDS = [
  "status",
  "tax_total",
  "summary.*",
  "items.*",
  "items.detail.quantity",
  "items.adjustments.amount",
  "shipping_methods.amount",
  "shipping_methods.adjustments.amount",
  "payment_collections.id",
  "payment_collections.amount",
  "payment_collections.status",
  "payment_collections.payments.id",
  "payment_collections.payments.amount",
  "payment_collections.payments.canceled_at",
  "payment_collections.payments.captures.amount",
]

/**
 * After the operator changed a vendor's order: what is still owed is asked for in whole đồng, and where the shopper pays
 * on delivery, as cash that its vendor collects; Medusa leaves it without a payment. Nothing happens where it is so
 * already.
 */
export async function settleChange(container: MedusaContainer, orderId: string): Promise<void> {
  const { key, timeout } = vendorOrderLock(orderId)
  await container.resolve(Modules.LOCKING).execute(key, () => settleLocked(container, orderId), { timeout })
}

/** The same for whoever holds the order's lock. */
export async function settleLocked(container: MedusaContainer, orderId: string): Promise<void> {
  const change = await orderToChange(container, orderId)
  if (!change || change.awaits_payment) return
  const order = await readOrder(container, orderId)
  const owed = owedFor(order.summary)
  const open = order.payment_collections.findLast(({ status }) => status === "not_paid")
  if (order.status === "canceled" || owed <= 0 || !open) return
  await inOneTransaction(container, async (transaction) => {
    const payments = container.resolve(Modules.PAYMENT)
    if (Number(open.amount) !== owed) {
      await payments.updatePaymentCollections(open.id, { amount: owed }, transaction.of(payments))
      await transaction.flush()
    }
    if (!change.is_cash) return
    const session = await payments.createPaymentSession(
      open.id,
      { provider_id: CASH_ON_DELIVERY, currency_code: CURRENCY, amount: owed, data: {} },
      transaction.of(payments),
    )
    const payment = await payments.authorizePaymentSession(session.id, {}, transaction.of(payments))
    if (!payment) throw new Error("Cash on delivery is always authorised")
    if (isUnpaid(order)) {
      await changeShare(container, transaction, {
        orderId,
        amount: owed,
        figures: figuresOf(order),
        tax: Math.round(Number(order.tax_total)),
        paid: { payment_id: payment.id, payment_collection_id: open.id },
      })
    }
  })
}

async function readOrder(container: MedusaContainer, id: string): Promise<OrderRecord> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: FIELDS, filters: { id } })
  const [order] = data as unknown as OrderRecord[]
  if (!order) throw new Error(`There is no order ${id}`)
  return order
}

function isUnpaid({ payment_collections }: OrderRecord): boolean {
  return payment_collections.every(({ payments }) =>
    (payments ?? []).every(({ captures }) => (captures ?? []).length === 0),
  )
}

function figuresOf({ items, shipping_methods }: OrderRecord): OrderFigures {
  const goods = items.reduce(
    (sum, { unit_price, detail, ...line }) =>
      sum + Number(unit_price) * Number(detail.quantity) - discountOf(line),
    0,
  )
  const shipping = shipping_methods.reduce(
    (sum, { amount, ...method }) => sum + Number(amount) - discountOf(method),
    0,
  )
  const discount = [...items, ...shipping_methods].reduce((sum, one) => sum + discountOf(one), 0)
  return { goods: Math.round(goods), shipping: Math.round(shipping), discount: Math.round(discount) }
}

function discountOf({ adjustments }: Discounted): number {
  return (adjustments ?? []).reduce((sum, adjustment) => sum + Number(adjustment?.amount ?? 0), 0)
}

interface ChangedShare {
  orderId: string
  amount: number
  figures: OrderFigures
  tax: number
  paid: { payment_id: string; payment_collection_id: string }
}

/** Nothing is booked yet, so the share becomes what the order now is, and the group its sum. */
async function changeShare(
  container: MedusaContainer,
  transaction: Transaction,
  { orderId, amount, figures, tax, paid }: ChangedShare,
): Promise<void> {
  const groups = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
  const [share] = await groups.listOrderShares({ order_id: orderId }, { relations: ["group"] })
  if (!share) throw new Error(`Order ${orderId} is no vendor's part of a group`)
  const { commission, funded } = changedTerms(
    { commission: FrozenCommission.parse(share.commission), funded: Funded.parse(share.funded) },
    figures,
  )
  await transaction.database("order_group").where({ id: share.group_id }).forUpdate().select("id")
  const { total } = await groups.retrieveOrderGroup(share.group_id, {}, transaction.of(groups))
  await groups.updateOrderShares(
    {
      id: share.id,
      amount,
      parts: { ...figures, tax },
      commission: { ...commission },
      funded: { ...funded },
      ...paid,
    },
    transaction.of(groups),
  )
  await groups.updateOrderGroups(
    { id: share.group_id, total: Number(total) + amount - Number(share.amount) },
    transaction.of(groups),
  )
}
