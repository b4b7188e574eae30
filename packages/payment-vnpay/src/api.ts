import {
  type GatewayCall,
  GatewayRefused,
  GatewayUnavailable,
  isSameText,
  type UnavailableReason,
  vietnamDigits,
} from "@cho-ocop/payment"
import { QUERY_DR_REFUND_ENDPOINT, VNP_VERSION } from "vnpay/constants"
import { z } from "zod"
import { atLeastSeven } from "./ip-address.ts"
import type { VnpayOptions } from "./options.ts"
import { apiSignature } from "./signature.ts"

const Text = z
  .union([z.string(), z.number(), z.null()])
  .optional()
  .transform((value) => String(value ?? ""))

const ApiAnswer = z.object({
  vnp_ResponseId: Text,
  vnp_Command: Text,
  vnp_ResponseCode: z.string().regex(/^\d{2}$/),
  vnp_Message: Text,
  vnp_TmnCode: Text,
  vnp_TxnRef: Text,
  vnp_Amount: Text,
  vnp_BankCode: Text,
  vnp_PayDate: Text,
  vnp_TransactionNo: Text,
  vnp_TransactionType: Text,
  vnp_TransactionStatus: Text,
  vnp_OrderInfo: Text,
  vnp_PromotionCode: Text,
  vnp_PromotionAmount: Text,
  vnp_SecureHash: z.string(),
})
export type ApiAnswer = z.infer<typeof ApiAnswer>

/** `02` terminal, `03` format, `97` signature: what we sent was wrong, and had no effect. */
const OUR_MISTAKES = ["02", "03", "97"]
/** `94` the same request again, `98` time-out, `99` anything else. */
const THEIR_TROUBLE = ["94", "98", "99"]

/**
 * Calls VNPay's API and believes only an answer that is signed and about this payment. The library's own calls will
 * not do: they have no time-out, take an unsigned answer for a verified one, and put their own words in place of the
 * signed message.
 * @see https://sandbox.vnpayment.vn/apis/docs/truy-van-hoan-tien/querydr&refund.html
 */
export async function callApi(
  call: GatewayCall,
  command: "querydr" | "refund",
  fields: Record<string, string>,
  options: VnpayOptions,
): Promise<ApiAnswer> {
  const { tmnCode, secureSecret, serverIp } = options
  const request: Record<string, string> = {
    ...fields,
    vnp_Version: VNP_VERSION,
    vnp_Command: command,
    vnp_TmnCode: tmnCode,
    vnp_CreateDate: vietnamDigits(new Date()),
    vnp_IpAddr: atLeastSeven(serverIp),
  }
  const vnp_SecureHash = apiSignature(command, request, secureSecret)
  const answer = ApiAnswer.safeParse(await post(call, { ...request, vnp_SecureHash }, options)).data
  if (answer === undefined) throw unavailable(call, "unreadable")
  const signature = apiSignature(`${command}Answer`, answer, secureSecret)
  if (!isSameText(answer.vnp_SecureHash, signature)) throw unavailable(call, "signature_invalid")
  if (!isAbout(answer, command, fields, tmnCode)) throw unavailable(call, "unexpected_answer")
  return answer
}

/** Throws for the codes that say nothing about the payment itself. */
export function refuseTrouble(call: GatewayCall, answer: ApiAnswer): void {
  const { vnp_ResponseCode: code, vnp_Message: message } = answer
  if (OUR_MISTAKES.includes(code)) throw new GatewayRefused("vnpay", call, code, message)
  if (THEIR_TROUBLE.includes(code)) throw unavailable(call, "server_error")
}

export function unavailable(
  call: GatewayCall,
  reason: UnavailableReason,
  cause?: unknown,
): GatewayUnavailable {
  return new GatewayUnavailable("vnpay", call, reason, { cause })
}

/** Fields are signed with `|` between them, so none may contain one. */
function isAbout(
  answer: ApiAnswer,
  command: string,
  fields: Record<string, string>,
  tmnCode: string,
): boolean {
  if (Object.values(answer).some((value) => value.includes("|"))) return false
  if (answer.vnp_Command !== command || answer.vnp_TmnCode !== tmnCode) return false
  return (
    answer.vnp_TxnRef === fields.vnp_TxnRef || (answer.vnp_TxnRef === "" && answer.vnp_ResponseCode !== "00")
  )
}

async function post(call: GatewayCall, body: object, { host, timeoutMs }: VnpayOptions): Promise<unknown> {
  const signal = AbortSignal.timeout(timeoutMs)
  const request = {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    signal,
  }
  const answer = await fetch(new URL(QUERY_DR_REFUND_ENDPOINT, host), request)
    .then(async (response) => ({ ok: response.ok, text: await response.text() }))
    .catch((error: unknown) => {
      throw unavailable(call, signal.aborted ? "timeout" : "unreachable", error)
    })
  if (!answer.ok) throw unavailable(call, "server_error")
  try {
    return JSON.parse(answer.text)
  } catch (error) {
    throw unavailable(call, "unreadable", error)
  }
}
