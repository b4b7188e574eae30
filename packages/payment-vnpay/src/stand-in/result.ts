import type { NoticeToSend } from "@cho-ocop/payment/stand-in"
import { querySignature } from "../signature.ts"
import { type StandInPayment, transactionStatus } from "./book.ts"
import type { VnpayTerminal } from "./stand-in.ts"

/** How a payment ended, signed: what the browser brings back and what the notice says. */
export function signedResult(
  payment: StandInPayment,
  { tmnCode, secureSecret }: VnpayTerminal,
  amount: number | null = null,
): Record<string, string> {
  const result: Record<string, string> = {
    vnp_Amount: String((amount ?? payment.amount) * 100),
    vnp_BankCode: "NCB",
    vnp_OrderInfo: payment.description,
    vnp_PayDate: payment.payDate,
    vnp_ResponseCode: payment.responseCode ?? "99",
    vnp_TmnCode: tmnCode,
    vnp_TransactionNo: payment.transactionNo,
    vnp_TransactionStatus: transactionStatus(payment),
    vnp_TxnRef: payment.reference,
  }
  if (payment.transactionNo !== "0") result.vnp_BankTranNo = `VNP${payment.transactionNo}`
  return { ...result, vnp_SecureHash: querySignature(result, secureSecret) }
}

/** The address with the result added to what it has already. */
export function withResult(address: string, result: Record<string, string>): URL {
  const url = new URL(address)
  for (const [name, value] of Object.entries(result)) url.searchParams.set(name, value)
  return url
}

/**
 * The notice about the end of a payment. VNPay takes the answers 00 and 02 for an end and repeats after any other.
 * @see https://sandbox.vnpayment.vn/apis/docs/thanh-toan-pay/pay.html
 */
export function resultNotice(
  noticeUrl: string,
  terminal: VnpayTerminal,
  payment: StandInPayment,
): NoticeToSend {
  return {
    reference: payment.reference,
    make: (amount) => new Request(withResult(noticeUrl, signedResult(payment, terminal, amount))),
    alter: async (request) => {
      const url = new URL(request.url)
      url.searchParams.set("vnp_Amount", `1${url.searchParams.get("vnp_Amount")}`)
      return new Request(url)
    },
    settles: (status, answer) => status === 200 && /"RspCode"\s*:\s*"0[02]"/.test(answer),
  }
}
