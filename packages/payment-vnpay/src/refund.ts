import { createHash } from "node:crypto"
import { type GatewayCall, type RefundAnswer, type RefundToAsk, RefundToMake } from "@cho-ocop/payment"
import { type ApiAnswer, callApi, refuseTrouble, unavailable } from "./api.ts"
import { NOT_FOUND, PaymentData, query } from "./ask-payment.ts"
import type { VnpayOptions } from "./options.ts"

const WHOLE = "02"
const PART = "03"
/** VNPay works on a refund of this payment already. It does not say on which. */
const ONE_UNDER_WAY = "94"

const STATES = { "00": "refunded", "05": "pending", "06": "pending", "09": "refused" } as const

export async function refund(request: RefundToMake, options: VnpayOptions): Promise<RefundAnswer> {
  const { payment, transactionId, amount, idempotencyKey, reason, requestedBy } = RefundToMake.parse(request)
  const fields = {
    // VNPay takes each request id once a day
    vnp_RequestId: createHash("sha256").update(idempotencyKey).digest("hex").slice(0, 32),
    vnp_TransactionType: amount === payment.amount ? WHOLE : PART,
    vnp_TxnRef: payment.reference,
    vnp_Amount: String(amount * 100),
    vnp_OrderInfo: reason,
    vnp_TransactionNo: transactionId,
    vnp_TransactionDate: PaymentData.parse(payment.data).createdAt,
    vnp_CreateBy: requestedBy,
  }
  const answer = await callApi("refund", "refund", fields, options)
  const { vnp_ResponseCode: code } = answer
  if (code === "00") return accepted("refund", request, answer)
  if (code === ONE_UNDER_WAY) return { state: "unknown", refundId: null, code }
  refuseTrouble("refund", answer)
  return { state: "refused", refundId: null, code }
}

/** Asks for the refund by the number VNPay gave it; without a number VNPay may only speak of the payment. */
export async function askRefund(request: RefundToAsk, options: VnpayOptions): Promise<RefundAnswer> {
  const answer = await query("askRefund", request.payment, request.refundId, options)
  refuseTrouble("askRefund", answer)
  const { vnp_ResponseCode: code } = answer
  if (code === NOT_FOUND || !isRefundOf(answer, request))
    return { state: "unknown", refundId: request.refundId, code }
  if (code !== "00") throw unavailable("askRefund", "unexpected_answer")
  return accepted("askRefund", request, answer)
}

function accepted(call: GatewayCall, request: RefundToMake, answer: ApiAnswer): RefundAnswer {
  const state = STATES[answer.vnp_TransactionStatus as keyof typeof STATES]
  if (state === undefined || !isRefundOf(answer, request)) throw unavailable(call, "unexpected_answer")
  const refundId = isOwnNumber(answer, request) ? answer.vnp_TransactionNo : null
  return { state, refundId, code: answer.vnp_TransactionStatus }
}

/** The documentation does not promise a refund a number of its own, and the payment's number names no refund. */
function isOwnNumber({ vnp_TransactionNo }: ApiAnswer, { transactionId }: RefundToMake): boolean {
  return /^[1-9]\d*$/.test(vnp_TransactionNo) && vnp_TransactionNo !== transactionId
}

function isRefundOf(answer: ApiAnswer, { amount }: RefundToMake): boolean {
  const isRefund = answer.vnp_TransactionType === WHOLE || answer.vnp_TransactionType === PART
  return isRefund && answer.vnp_Amount === String(amount * 100)
}
