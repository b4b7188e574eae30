import { createHmac } from "node:crypto"

/**
 * The signature of a payment's address and of a notice: its `vnp_` parameters in the order of their names, URL
 * encoded as in a form, without empty ones and without the signature itself. HMAC-SHA512, lower case hex.
 * @see https://sandbox.vnpayment.vn/apis/docs/thanh-toan-pay/pay.html
 */
export function querySignature(parameters: Record<string, string>, secret: string): string {
  return hmac(signedQuery(parameters), secret)
}

const UNSIGNED = ["vnp_SecureHash", "vnp_SecureHashType"]

export function signedQuery(parameters: Record<string, string>): string {
  const signed = Object.entries(parameters).filter(
    ([name, value]) => name.startsWith("vnp_") && value !== "" && !UNSIGNED.includes(name),
  )
  return new URLSearchParams(signed.sort(([left], [right]) => (left < right ? -1 : 1))).toString()
}

const ANSWER_FIELDS = [
  "vnp_ResponseId",
  "vnp_Command",
  "vnp_ResponseCode",
  "vnp_Message",
  "vnp_TmnCode",
  "vnp_TxnRef",
  "vnp_Amount",
  "vnp_BankCode",
  "vnp_PayDate",
  "vnp_TransactionNo",
  "vnp_TransactionType",
  "vnp_TransactionStatus",
  "vnp_OrderInfo",
] as const

/** What is signed of a call to the API and of its answer, in this order, parted by `|`. Missing fields are empty. */
const SIGNED_FIELDS = {
  querydr: [
    "vnp_RequestId",
    "vnp_Version",
    "vnp_Command",
    "vnp_TmnCode",
    "vnp_TxnRef",
    "vnp_TransactionDate",
    "vnp_CreateDate",
    "vnp_IpAddr",
    "vnp_OrderInfo",
  ],
  refund: [
    "vnp_RequestId",
    "vnp_Version",
    "vnp_Command",
    "vnp_TmnCode",
    "vnp_TransactionType",
    "vnp_TxnRef",
    "vnp_Amount",
    "vnp_TransactionNo",
    "vnp_TransactionDate",
    "vnp_CreateBy",
    "vnp_CreateDate",
    "vnp_IpAddr",
    "vnp_OrderInfo",
  ],
  refundAnswer: ANSWER_FIELDS,
  querydrAnswer: [...ANSWER_FIELDS, "vnp_PromotionCode", "vnp_PromotionAmount"],
} as const

/**
 * The signature of a call to the API, or of its answer.
 * @see https://sandbox.vnpayment.vn/apis/docs/truy-van-hoan-tien/querydr&refund.html
 */
export function apiSignature(
  kind: keyof typeof SIGNED_FIELDS,
  fields: Record<string, string>,
  secret: string,
): string {
  return hmac(SIGNED_FIELDS[kind].map((name) => fields[name] ?? "").join("|"), secret)
}

function hmac(text: string, secret: string): string {
  return createHmac("sha512", secret).update(text).digest("hex")
}
