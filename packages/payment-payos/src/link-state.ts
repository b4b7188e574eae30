import { type GatewayTransaction, instantOfVietnamTime, type PaymentAnswer } from "@cho-ocop/payment"
import type { LinkState } from "./answers.ts"

const STATES = {
  PENDING: "pending",
  PROCESSING: "pending",
  UNDERPAID: "pending",
  CANCELLED: "canceled",
  EXPIRED: "expired",
  FAILED: "failed",
} as const

/** Translates the state of a payment link; null when it contradicts itself. */
export function paymentAnswer(link: LinkState): PaymentAnswer | null {
  const transactions = link.transactions.map(translate)
  if (!transactions.every((transaction) => transaction !== null)) return null
  const amount = transactions.reduce((sum, transaction) => sum + transaction.amount, 0)
  if (amount !== link.amountPaid) return null
  if (link.status !== "PAID")
    return { state: STATES[link.status], amount, paidAt: null, transactionId: null, transactions }
  const last = transactions.at(-1)
  return last === undefined ? null : { ...last, state: "paid", amount, transactions }
}

function translate(transaction: LinkState["transactions"][number]): GatewayTransaction | null {
  const paidAt = instantOfVietnamTime(transaction.transactionDateTime)
  return paidAt === null ? null : { transactionId: transaction.reference, amount: transaction.amount, paidAt }
}
