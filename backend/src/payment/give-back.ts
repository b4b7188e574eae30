import { vietnameseDate } from "@cho-ocop/ocop"
import { GatewayRefused, GatewayUnavailable, type RefundAnswer } from "@cho-ocop/payment"
import { type Attempt, type Attempts, gatewayPayment, type Refund, transactionsOf } from "./attempt.ts"
import { gatewayNamed } from "./gateways.ts"

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
  attempts: Attempts,
  attempt: Attempt,
  { key, amount, reason, transactionId }: MoneyToGiveBack,
): Promise<Refund> {
  requireBegun(attempt)
  const [known] = await attempts.listPaymentRefunds({ key })
  const noted =
    known ??
    (await attempts.createPaymentRefunds({
      attempt_id: attempt.id,
      key,
      amount,
      reason,
      transaction_id: transactionId ?? transactionsOf(attempt)[0]?.transactionId ?? attempt.reference,
      state: "to_make",
    }))
  return makeRefund(attempts, attempt, noted as Refund)
}

/** Makes a refund that was noted, or asks what became of it. */
export async function makeRefund(attempts: Attempts, attempt: Attempt, refund: Refund): Promise<Refund> {
  if (!OPEN.includes(refund.state)) return refund
  const answer = await outcome(attempt, refund).catch(outcomeOfFailure)
  const changed = await attempts.updatePaymentRefunds({
    id: refund.id,
    state: answer.state === "manual" ? "by_hand" : answer.state,
    refund_id: answer.refundId ?? refund.refund_id,
    code: answer.code,
  })
  return { ...refund, ...changed } as Refund
}

/** A gateway knows a repetition by its key on the same day only; after that it is asked, never told again. */
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
  if (vietnameseDate(refund.created_at) !== vietnameseDate(new Date())) return unknown(null)
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
