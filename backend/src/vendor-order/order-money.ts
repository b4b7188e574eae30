import { sumOf } from "@cho-ocop/money"
import { owedFor } from "../order-group/owed.ts"
import type { OrderLine, PaymentRecord, VendorOrderRecord } from "./order-record.ts"
import { sentAhead } from "./return-record.ts"

/** Where the money of an order stands, in đồng. */
export interface OrderMoney {
  /** What it costs as it stands, whatever came back of it. */
  total: number
  paid: number
  refunded: number
  /** Paid and not given back. */
  refundable: number
  /** Cash still to be collected. */
  to_collect: number
}

export function moneyOf(order: VendorOrderRecord): OrderMoney {
  const payments = paymentsOf(order)
  const paid = sumOf(payments.flatMap(({ captures }) => captures ?? []))
  const refunded = sumOf(payments.flatMap(({ refunds }) => refunds ?? []))
  const isCash = order.payment_method === "cash_on_delivery" && order.status !== "canceled"
  return {
    total: totalOf(order),
    paid,
    refunded,
    refundable: paid - refunded,
    to_collect: isCash ? Math.max(owedFor(order.summary) - sentAhead(order.returns), 0) : 0,
  }
}

/** Payments that count: those that were not called off. */
export function paymentsOf({ payment_collections }: VendorOrderRecord): PaymentRecord[] {
  return payment_collections
    .flatMap(({ payments }) => payments ?? [])
    .filter(({ canceled_at }) => !canceled_at)
}

/** So many đồng of a payment were paid and not given back. */
export function refundableOf({ captures, refunds }: PaymentRecord): number {
  return sumOf(captures ?? []) - sumOf(refunds ?? [])
}

/** So many đồng of a payment can still be collected. */
export function uncapturedOf({ amount, captures }: PaymentRecord): number {
  return Number(amount) - sumOf(captures ?? [])
}

/** Units of a line that its shopper keeps or sends back for money; not those that others are sent for. */
export function boughtUnits({ quantity, replaced }: OrderLine): number {
  return Number(quantity) - replaced
}

function totalOf({ items, shipping_methods }: VendorOrderRecord): number {
  const goods = items.reduce(
    (sum, line) => sum + boughtPart(line, Number(line.unit_price) * Number(line.quantity) - discountOf(line)),
    0,
  )
  const shipping = shipping_methods.reduce(
    (sum, method) => sum + Number(method.amount) - discountOf(method),
    0,
  )
  return Math.round(goods + shipping)
}

/** Of an amount of a whole line, the part of its bought units. */
function boughtPart(line: OrderLine, amount: number): number {
  return (amount * boughtUnits(line)) / Number(line.quantity)
}

function discountOf({ adjustments }: { adjustments: ({ amount: number } | null)[] | null }): number {
  return sumOf((adjustments ?? []).filter((one) => one !== null))
}
