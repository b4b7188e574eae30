import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { PAYMENT_NOTICE_MODULE } from "../modules/payment-notice/index.ts"
import type { PaymentNotice } from "../modules/payment-notice/models/payment-notice.ts"
import type { PaymentNoticeModuleService } from "../modules/payment-notice/service.ts"
import { askGateway } from "./ask-gateway.ts"
import { type Attempt, isPaid, transactionsOf } from "./attempt.ts"
import { attemptsIn, refundsIn } from "./attempts-in.ts"
import { giveBack } from "./give-back.ts"
import { keepAnswer } from "./keep-answer.ts"
import { settleAttempt } from "./settle-attempt.ts"

type StoredNotice = InferTypeOf<typeof PaymentNotice>

/** What the operator has to know of a notice about one of our payments. */
type Problem = "amount_wrong" | "late" | "surplus" | "under_review"

/** Does what follows from a stored notice, once, and notes on it what somebody has to know. */
export async function processNotice(container: MedusaContainer, id: string): Promise<void> {
  const notices = container.resolve<PaymentNoticeModuleService>(PAYMENT_NOTICE_MODULE)
  const notice = await notices.retrievePaymentNotice(id)
  if (notice.processed_at) return
  const { gateway, reference } = notice
  const [attempt] = await attemptsIn(container).listPaymentAttempts({ gateway, reference })
  if (!attempt) throw new Error(`Notice ${id} is about no payment of ours`)
  const problem = await follow(container, notice, attempt as Attempt)
  await notices.updatePaymentNotices({ id, processed_at: new Date(), problem })
}

/**
 * A signed notice that exactly the right amount came in is believed. Whatever else a notice tells, the gateway is asked:
 * notices come late, twice, and one before the other.
 */
async function follow(
  container: MedusaContainer,
  notice: StoredNotice,
  attempt: Attempt,
): Promise<Problem | null> {
  const isExact = notice.outcome === "paid" && Number(notice.amount) === Number(attempt.amount)
  if (isPaid(attempt))
    return isExact || notice.outcome === "paid" ? surplus(container, notice, attempt) : null
  const known = isExact
    ? await keepAnswer(container, attempt, paidBy(notice))
    : await askGateway(container, attempt)
  const state = await settleAttempt(container, known)
  if (known.state === "under_review") return "under_review"
  if (state === "expired" && Number(known.received) > 0) return "late"
  return notice.outcome === "paid" && !isPaid(known) ? "amount_wrong" : null
}

/** Money that came for what was paid already goes back. */
async function surplus(
  container: MedusaContainer,
  { transaction_id, amount, gateway }: StoredNotice,
  attempt: Attempt,
): Promise<Problem | null> {
  const state = await settleAttempt(container, attempt)
  const isCounted = transactionsOf(attempt).some(({ transactionId }) => transactionId === transaction_id)
  if (isCounted || !transaction_id) return state === "expired" ? "late" : null
  await giveBack(refundsIn(container), attempt, {
    key: `surplus ${gateway} ${transaction_id}`,
    amount: Number(amount),
    reason: "surplus",
    transactionId: transaction_id,
  })
  return "surplus"
}

function paidBy({ transaction_id, amount, received_at }: StoredNotice) {
  const transaction = {
    transactionId: transaction_id ?? "",
    amount: Number(amount),
    paidAt: new Date(received_at).toISOString(),
  }
  return { state: "paid" as const, ...transaction, transactions: [transaction] }
}
