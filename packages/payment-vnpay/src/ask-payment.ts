import { randomUUID } from "node:crypto"
import { type GatewayPayment, instantOfVietnamTime, nothingPaid, type PaymentAnswer } from "@cho-ocop/payment"
import { z } from "zod"
import { type ApiAnswer, callApi, refuseTrouble, unavailable } from "./api.ts"
import { DongTimesHundred } from "./formats.ts"
import type { VnpayOptions } from "./options.ts"

/** What VNPay needs beside the reference to find a payment again. */
export const PaymentData = z.object({ createdAt: z.string().regex(/^\d{14}$/) })

/** VNPay has no payment of this reference: nobody opened its page. */
export const NOT_FOUND = "91"
const PAYMENT = "01"

const UNPAID = { "01": "pending", "02": "failed", "04": "under_review", "07": "under_review" } as const

export async function askPayment(payment: GatewayPayment, options: VnpayOptions): Promise<PaymentAnswer> {
  const answer = await query("askPayment", payment, null, options)
  refuseTrouble("askPayment", answer)
  if (answer.vnp_ResponseCode === NOT_FOUND) return nothingPaid("unknown")
  if (answer.vnp_ResponseCode !== "00" || answer.vnp_TransactionType !== PAYMENT)
    throw unavailable("askPayment", "unexpected_answer")
  if (answer.vnp_TransactionStatus === "00") return paid(answer)
  const state = UNPAID[answer.vnp_TransactionStatus as keyof typeof UNPAID]
  if (state === undefined) throw unavailable("askPayment", "unexpected_answer")
  return nothingPaid(state)
}

export function query(
  call: "askPayment" | "askRefund",
  { reference, data }: GatewayPayment,
  transactionNo: string | null,
  options: VnpayOptions,
): Promise<ApiAnswer> {
  const fields = {
    vnp_RequestId: randomUUID().replaceAll("-", ""),
    vnp_TxnRef: reference,
    vnp_OrderInfo: `Hoi ${reference}`,
    vnp_TransactionDate: PaymentData.parse(data).createdAt,
    ...(transactionNo === null ? {} : { vnp_TransactionNo: transactionNo }),
  }
  return callApi(call, "querydr", fields, options)
}

function paid(answer: ApiAnswer): PaymentAnswer {
  const amount = DongTimesHundred.safeParse(answer.vnp_Amount).data
  const paidAt = instantOfVietnamTime(answer.vnp_PayDate)
  const transactionId = answer.vnp_TransactionNo
  if (amount === undefined || paidAt === null || !/^[1-9]\d*$/.test(transactionId))
    throw unavailable("askPayment", "unexpected_answer")
  const transaction = { transactionId, amount, paidAt }
  return { state: "paid", ...transaction, transactions: [transaction] }
}
