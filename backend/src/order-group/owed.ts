/** How an order's account stands, as Medusa reckons it; amounts in đồng. */
export interface OrderSummary {
  pending_difference: number
  current_order_total: number
  transaction_total: number
}

/** What Medusa counts as nothing. */
const TOLERANCE = 1

/**
 * What is still to be paid for an order, in whole đồng; below nothing, what is to be given back. Medusa leaves out what
 * is asked to come back, and forgives one đồng, which here is owed like any other.
 */
export function owedFor({
  pending_difference,
  current_order_total,
  transaction_total,
}: OrderSummary): number {
  const pending = Number(pending_difference)
  const strict = Number(current_order_total) - Number(transaction_total)
  return Math.round(pending === 0 && Math.abs(strict) <= TOLERANCE ? strict : pending)
}
