import {
  instantOfVietnamTime,
  isSameText,
  type Notice,
  type NoticeAnswer,
  type NoticeReading,
  type NoticeRequest,
  type NoticeVerdict,
} from "@cho-ocop/payment"
import {
  InpOrderAlreadyConfirmed,
  IpnFailChecksum,
  IpnInvalidAmount,
  IpnOrderNotFound,
  IpnSuccess,
  IpnUnknownError,
} from "vnpay/constants"
import { z } from "zod"
import { Digits14, DongTimesHundred } from "./formats.ts"
import type { VnpayOptions } from "./options.ts"
import { querySignature } from "./signature.ts"

const Ipn = z.object({
  vnp_TmnCode: z.string(),
  vnp_TxnRef: z.string().min(1),
  vnp_Amount: DongTimesHundred,
  vnp_ResponseCode: z.string().regex(/^\d{2}$/),
  vnp_TransactionStatus: z.string().regex(/^\d{2}$/),
  vnp_TransactionNo: z.string().regex(/^\d+$/).default("0"),
  vnp_PayDate: Digits14.optional(),
  vnp_CurrCode: z.string().default("VND"),
})
type Ipn = z.infer<typeof Ipn>

const Texts = z.record(z.string(), z.string())

/**
 * Reads a call of VNPay to the notice route. Only `vnp_` parameters count, and all of them are signed: what a proxy
 * or the registered address adds does no harm, what somebody smuggles in breaks the signature.
 * @see https://sandbox.vnpayment.vn/apis/docs/thanh-toan-pay/pay.html
 */
export function readNotice(request: NoticeRequest, { tmnCode, secureSecret }: VnpayOptions): NoticeReading {
  const parameters = vnpParameters(request.query)
  if (request.method !== "GET" || parameters === null) return { refusal: "malformed" }
  const { vnp_SecureHash: signature, ...raw } = parameters
  if (signature === undefined) return { refusal: "malformed" }
  if (!isSameText(signature, querySignature(raw, secureSecret))) return { refusal: "signature_invalid" }
  const ipn = Ipn.safeParse(raw).data
  if (ipn === undefined) return { refusal: "malformed" }
  if (ipn.vnp_TmnCode !== tmnCode) return { refusal: "unknown_terminal" }
  if (ipn.vnp_CurrCode !== "VND") return { refusal: "currency_wrong" }
  return { notice: notice(ipn, raw) }
}

/** Null when a parameter comes more than once. */
function vnpParameters(query: NoticeRequest["query"]): Record<string, string> | null {
  const entries = Object.entries(query).filter(([name]) => name.startsWith("vnp_"))
  return Texts.safeParse(Object.fromEntries(entries)).data ?? null
}

function notice(ipn: Ipn, raw: Record<string, string>): Notice {
  const { vnp_TxnRef, vnp_TransactionNo, vnp_ResponseCode, vnp_TransactionStatus } = ipn
  return {
    noticeKey: [vnp_TxnRef, vnp_TransactionNo, vnp_ResponseCode, vnp_TransactionStatus].join(" "),
    reference: vnp_TxnRef,
    amount: ipn.vnp_Amount,
    currency: "VND",
    transactionId: vnp_TransactionNo === "0" ? null : vnp_TransactionNo,
    outcome: outcomeOf(vnp_ResponseCode, vnp_TransactionStatus),
    occurredAt: ipn.vnp_PayDate === undefined ? null : instantOfVietnamTime(ipn.vnp_PayDate),
    raw,
  }
}

/** Paid only where both codes say so. Where they contradict each other, or the bank took the money in doubt: neither. */
function outcomeOf(responseCode: string, transactionStatus: string): Notice["outcome"] {
  if (responseCode === "00" && transactionStatus === "00") return "paid"
  if (responseCode === "00" || responseCode === "07" || ["00", "04", "07"].includes(transactionStatus))
    return "under_review"
  if (responseCode === "24") return "canceled"
  return responseCode === "11" ? "expired" : "failed"
}

const ANSWERS: Record<NoticeVerdict, { RspCode: string; Message: string }> = {
  accepted: IpnSuccess,
  already_known: InpOrderAlreadyConfirmed,
  order_unknown: IpnOrderNotFound,
  amount_wrong: IpnInvalidAmount,
  signature_invalid: IpnFailChecksum,
  unknown_terminal: IpnFailChecksum,
  currency_wrong: IpnInvalidAmount,
  malformed: IpnUnknownError,
  failed_internally: IpnUnknownError,
}

/** VNPay stops after 00 and 02, and repeats after any other code. */
export function answerNotice(verdict: NoticeVerdict): NoticeAnswer {
  return { status: 200, contentType: "application/json", body: JSON.stringify(ANSWERS[verdict]) }
}
