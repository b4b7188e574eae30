import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { ProblemError } from "../http/problem.ts"
import { moneyOf, paymentsOf, refundableOf } from "./order-money.ts"
import type { VendorOrderRecord } from "./order-record.ts"

interface GivenBack {
  /** Whole đồng. */
  amount: number
  /** Kept with the refund: what is given back under one mark is given back once. */
  mark: string
  note: string
}

/**
 * Gives money of one order back, for real, through its own payments, the first before what was added later. Throws
 * `refund_too_high` above what was paid and not given back yet, `refund_failed` where the gateway refuses: then nothing
 * of that payment is booked, and a repetition under the same mark gives back what is left.
 */
export async function giveBack(
  container: MedusaContainer,
  order: VendorOrderRecord,
  { amount, mark, note }: GivenBack,
): Promise<void> {
  let owed = amount - givenUnder(order, mark)
  const { refundable } = moneyOf(order)
  if (owed > refundable) {
    throw new ProblemError("refund_too_high", `Only ${refundable} đồng can be given back.`)
  }
  for (const payment of paymentsOf(order)) {
    const piece = Math.min(owed, refundableOf(payment))
    if (piece <= 0) continue
    try {
      await refundPaymentWorkflow(container).run({
        input: { payment_id: payment.id, amount: piece, created_by: mark, note },
      })
    } catch (error) {
      throw refundFailed(container, order, error)
    }
    owed -= piece
  }
}

/** Đồng given back under this mark. */
export function givenUnder(order: VendorOrderRecord, mark: string): number {
  return paymentsOf(order)
    .flatMap(({ refunds }) => refunds ?? [])
    .filter(({ created_by }) => created_by === mark)
    .reduce((sum, { amount }) => sum + Number(amount), 0)
}

/** What the gateway said goes to the log; whoever asked learns that no money moved. */
export function refundFailed(
  container: MedusaContainer,
  { custom_display_id }: VendorOrderRecord,
  error: unknown,
): ProblemError {
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error(`Money of ${custom_display_id} was not given back`, error as Error)
  return new ProblemError("refund_failed", "The money could not be given back, so nothing has changed.")
}
