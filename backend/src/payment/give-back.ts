import { vietnameseDate } from "@cho-ocop/ocop"
import { GatewayRefused, GatewayUnavailable, type RefundAnswer } from "@cho-ocop/payment"
import type { ILockingModule } from "@medusajs/framework/types"
import { type Attempt, type Attempts, gatewayPayment, type Refund, transactionsOf } from "./attempt.ts"
import { gatewayNamed } from "./gateways.ts"
import { withRefundLocked } from "./refund-lock.ts"

/** Where refunds are kept, and kept apart while one of them is made. */
export interface Refunds {
  attempts: Attempts
  locking: ILockingModule
}

interface MoneyToGiveBack {
  /** The same for each try. */
  key: string
  /** Đồng. */
  amount: number
  reason: Refund["reason"]
  /** Of the payment that goes back; the attempt's first where it does not matter. */
  transactionId?: string
}

const OPEN: readonly Refund["state"][] = ["to_make", "pending", "unknown"]

/** Notes a refund, and asks the gateway for it. Answers what became of it; a repetition makes nothing twice. */
export async function giveBack(
  { attempts, locking }: Refunds,
  attempt: Attempt,
  { key, amount, reason, transactionId }: MoneyToGiveBack,
): Promise<Refund> {
  requireBegun(attempt)
  return withRefundLocked(locking, key, async () => {
    const [known] = await attempts.listPaymentRefunds({ key })
    if (!known) {
      await attempts.createPaymentRefunds({
        attempt_id: attempt.id,
        key,
        amount,
        reason,
        transaction_id: transactionId ?? transactionsOf(attempt)[0]?.transactionId ?? attempt.reference,
        state: "to_make",
      })
    }
    return makeLocked(attempts, attempt, key)
  })
}

/** Makes a refund that was noted, or asks what became of it. */
export function makeRefund(
  { attempts, locking }: Refunds,
  attempt: Attempt,
  { key }: Pick<Refund, "key">,
): Promise<Refund> {
  return withRefundLocked(locking, key, () => makeLocked(attempts, attempt, key))
}

/**
 * Whether its gateway may still be told to make a refund of which it has not said anything: only on the day in Vietnam
 * on which it was noted, as it knows a repetition by its key on the same day only. After that it is asked.
 */
export function mayBeToldAgain({ created_at }: Pick<Refund, "created_at">): boolean {
  return vietnameseDate(created_at) === vietnameseDate(new Date())
}

async function makeLocked(attempts: Attempts, attempt: Attempt, key: string): Promise<Refund> {
  const refund = await refundWith(attempts, key)
  if (!OPEN.includes(refund.state)) return refund
  const answer = await outcome(attempt, refund).catch(outcomeOfFailure)
  await attempts.keepRefundOutcome(refund, {
    state: answer.state === "manual" ? "by_hand" : answer.state,
    refund_id: answer.refundId ?? refund.refund_id,
    code: answer.code,
  })
  return refundWith(attempts, key)
}

async function refundWith(attempts: Attempts, key: string): Promise<Refund> {
  const [refund] = await attempts.listPaymentRefunds({ key })
  if (!refund) throw new Error(`There is no refund ${key}`)
  return refund as Refund
}

async function outcome(attempt: Attempt, refund: Refund): Promise<RefundAnswer> {
  const { gateway, payment } = requireBegun(attempt)
  const request = {
    payment,
    transactionId: refund.transaction_id,
    amount: Number(refund.amount),
    idempotencyKey: refund.key,
    reason: `Hoan tien ${attempt.reference}`,
    requestedBy: "Cho OCOP",
  }
  if (refund.state !== "to_make") {
    const answer = await gateway.askRefund({ ...request, refundId: refund.refund_id })
    if (answer.state !== "unknown") return answer
  }
  if (refund.state === "pending") return { state: "pending", refundId: refund.refund_id, code: refund.code }
  if (!mayBeToldAgain(refund)) return unknown(null)
  return gateway.refund(request)
}

function requireBegun(attempt: Attempt) {
  const payment = gatewayPayment(attempt)
  if (!payment) throw new Error(`Payment ${attempt.reference} never began`)
  return { gateway: gatewayNamed(attempt.gateway), payment }
}

function outcomeOfFailure(error: unknown): RefundAnswer {
  if (error instanceof GatewayUnavailable) return unknown(error.reason)
  if (error instanceof GatewayRefused) return { state: "refused", refundId: null, code: error.code }
  throw error
}

function unknown(code: string | null): RefundAnswer {
  return { state: "unknown", refundId: null, code }
}
