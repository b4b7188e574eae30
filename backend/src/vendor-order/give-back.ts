import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { ProblemError } from "../http/problem.ts"
import { moneyOf, paymentOf, paymentsOf } from "./order-money.ts"
import type { VendorOrderRecord } from "./order-record.ts"

interface GivenBack {
  /** Whole đồng. */
  amount: number
  /** Kept with the refund: what is given back under one mark is given back once. */
  mark: string
  note: string
}

/**
 * Gives money of one order back, for real, through its own payment. Throws `refund_too_high` above what was paid and
 * not given back yet, `refund_failed` where the gateway refuses: then nothing is booked.
 */
export async function giveBack(
  container: MedusaContainer,
  order: VendorOrderRecord,
  { amount, mark, note }: GivenBack,
): Promise<void> {
  const payment = paymentOf(order)
  if (givenUnder(order, mark) !== undefined) return
  const { refundable } = moneyOf(order)
  if (amount > refundable) {
    throw new ProblemError("refund_too_high", `Only ${refundable} đồng can be given back.`)
  }
  try {
    await refundPaymentWorkflow(container).run({
      input: { payment_id: payment.id, amount, created_by: mark, note },
    })
  } catch (error) {
    throw refundFailed(container, order, error)
  }
}

/** Đồng given back under this mark; undefined where none were. */
export function givenUnder(order: VendorOrderRecord, mark: string): number | undefined {
  const refund = paymentsOf(order)
    .flatMap(({ refunds }) => refunds ?? [])
    .find(({ created_by }) => created_by === mark)
  return refund && Number(refund.amount)
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
