import { portionOf, splitByLargestRemainder } from "@cho-ocop/money"
import type { OrderLine, VendorOrderRecord } from "./order-record.ts"
import type { ReturnedLine, ReturnRecord } from "./return-record.ts"

/**
 * What the goods of a return were worth, in đồng, line by line: of what the shopper paid for the line after discounts,
 * the part of the units that come back. Units that come back bit by bit sum to the line exactly. All lines together
 * never come to more than `most`.
 */
export function returnRefund(order: VendorOrderRecord, request: ReturnRecord, most: number): WorthLine[] {
  const lines = worthLinesOf(order, request)
  const worth = lines.map(({ refund }) => refund)
  const total = worth.reduce((sum, refund) => sum + refund, 0)
  if (total <= most) return lines
  const given = splitByLargestRemainder(worth, most)
  return lines.map((line, index) => ({ ...line, refund: given[index] ?? 0 }))
}

type WorthLine = ReturnedLine & { refund: number }

function worthLinesOf(order: VendorOrderRecord, request: ReturnRecord): WorthLine[] {
  // What the operator took in natively was given back there, and is not known here.
  const before = order.returns
    .filter(({ state }) => state === "received")
    .flatMap(({ lines }) => lines)
    .filter(({ refund }) => refund !== null)
  return request.lines.map(({ line_id, quantity }) => {
    const line = order.items.find(({ id }) => id === line_id)
    if (!line) throw new Error(`Order ${order.custom_display_id} has no line ${line_id}`)
    const back = before.filter((known) => known.line_id === line_id)
    const units = back.reduce((sum, known) => sum + known.quantity, 0)
    const given = back.reduce((sum, known) => sum + (known.refund ?? 0), 0)
    const refund = portionOf(paidFor(line) - given, {
      whole: Number(line.quantity) - units,
      piece: quantity,
    })
    return { line_id, quantity, refund }
  })
}

function paidFor({ unit_price, quantity, adjustments }: OrderLine): number {
  const discount = (adjustments ?? []).reduce((sum, { amount }) => sum + Number(amount), 0)
  return Math.round(Number(unit_price) * Number(quantity) - discount)
}
