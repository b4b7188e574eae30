import type { PaymentRecord, VendorOrderRecord } from "./order-record.ts"

/** Where the money of an order stands, in đồng. */
export interface OrderMoney {
  total: number
  paid: number
  refunded: number
  /** Paid and not given back. */
  refundable: number
  /** Cash still to be collected when it arrives. */
  to_collect: number
}

export function moneyOf(order: VendorOrderRecord): OrderMoney {
  const payments = paymentsOf(order)
  const paid = sumOf(payments.flatMap(({ captures }) => captures ?? []))
  const refunded = sumOf(payments.flatMap(({ refunds }) => refunds ?? []))
  const isCash = order.payment_method === "cash_on_delivery" && order.status !== "canceled"
  return {
    total: order.amount,
    paid,
    refunded,
    refundable: paid - refunded,
    to_collect: isCash ? Math.max(order.amount - paid, 0) : 0,
  }
}

/** Payments that count: those that were not called off. */
export function paymentsOf({ payment_collections }: VendorOrderRecord): PaymentRecord[] {
  return payment_collections
    .flatMap(({ payments }) => payments ?? [])
    .filter(({ canceled_at }) => !canceled_at)
}

/** The one payment of a vendor's order. */
export function paymentOf(order: VendorOrderRecord): PaymentRecord {
  const [payment] = paymentsOf(order)
  if (!payment) throw new Error(`Order ${order.custom_display_id} has no payment`)
  return payment
}

function sumOf(moved: readonly { amount: number }[]): number {
  return moved.reduce((sum, { amount }) => sum + Number(amount), 0)
}
