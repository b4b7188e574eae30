import {
  instantOfVietnamTime,
  isSameText,
  type NoticeAnswer,
  type NoticeReading,
  type NoticeRequest,
  type NoticeVerdict,
} from "@cho-ocop/payment"
import { z } from "zod"
import { isUnambiguous, signatureOf } from "./signature.ts"

/** Only `data` is signed: what stands around it is not believed. Fields that payOS adds later are signed too. */
const Webhook = z.object({
  data: z
    .object({
      orderCode: z.int().positive(),
      amount: z.int().positive(),
      currency: z.string(),
      paymentLinkId: z.string().min(1),
      /** the bank's number of the transfer */
      reference: z.string().min(1),
      transactionDateTime: z.string(),
      code: z.string(),
    })
    .catchall(z.union([z.string(), z.number(), z.null()])),
  signature: z.string(),
})

/**
 * Reads a webhook of payOS: one for each transfer that came in, with its own amount.
 * @see https://payos.vn/docs/du-lieu-tra-ve/webhook/
 */
export function readNotice(request: NoticeRequest, checksumKey: string): NoticeReading {
  const webhook = Webhook.safeParse(request.body)
  if (request.method !== "POST" || !webhook.success) return { refusal: "malformed" }
  const { data, signature } = webhook.data
  if (!isUnambiguous(data) || !isSameText(signature, signatureOf(data, checksumKey)))
    return { refusal: "signature_invalid" }
  const occurredAt = instantOfVietnamTime(data.transactionDateTime)
  if (occurredAt === null) return { refusal: "malformed" }
  if (data.currency !== "VND") return { refusal: "currency_wrong" }
  return {
    notice: {
      noticeKey: `${data.paymentLinkId} ${data.reference} ${data.code}`,
      reference: String(data.orderCode),
      amount: data.amount,
      currency: "VND",
      transactionId: data.code === "00" ? data.reference : null,
      outcome: data.code === "00" ? "paid" : "failed",
      occurredAt,
      raw: data,
    },
  }
}

const STATUSES: Record<NoticeVerdict, number> = {
  accepted: 200,
  already_known: 200,
  // payOS tries a new webhook address with a made-up order and registers it only when the answer is a success
  order_unknown: 200,
  amount_wrong: 200,
  malformed: 400,
  signature_invalid: 401,
  unknown_terminal: 403,
  currency_wrong: 422,
  failed_internally: 500,
}

export function answerNotice(verdict: NoticeVerdict): NoticeAnswer {
  const status = STATUSES[verdict]
  return { status, contentType: "application/json", body: JSON.stringify({ success: status === 200 }) }
}
