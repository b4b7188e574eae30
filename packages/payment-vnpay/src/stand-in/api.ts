import { randomUUID } from "node:crypto"
import { isSameText } from "@cho-ocop/payment"
import { freshNumber, jsonAnswer, type KeptBook, type StandInAnswer } from "@cho-ocop/payment/stand-in"
import { z } from "zod"
import { apiSignature } from "../signature.ts"
import { isPaid, type StandInPayment, type StandInRefund, transactionStatus } from "./book.ts"
import type { VnpayFaults, VnpayTerminal } from "./stand-in.ts"

const ApiRequest = z
  .object({
    vnp_RequestId: z.string().regex(/^[A-Za-z0-9]{1,32}$/),
    vnp_Version: z.literal("2.1.0"),
    vnp_Command: z.enum(["querydr", "refund"]),
    vnp_TmnCode: z.string(),
    vnp_TxnRef: z.string().min(1),
    vnp_OrderInfo: z.string().min(1).max(255),
    vnp_TransactionDate: z.string().regex(/^\d{14}$/),
    vnp_CreateDate: z.string().regex(/^\d{14}$/),
    vnp_IpAddr: z.string().min(7).max(45),
    vnp_TransactionNo: z.string().default(""),
    vnp_TransactionType: z.enum(["02", "03"]).optional(),
    vnp_Amount: z.string().regex(/^\d+$/).optional(),
    vnp_CreateBy: z.string().min(1).optional(),
    vnp_SecureHash: z.string(),
  })
  .refine(({ vnp_Command, vnp_TransactionType, vnp_Amount, vnp_CreateBy }) => {
    const refundFields = [vnp_TransactionType, vnp_Amount, vnp_CreateBy]
    return vnp_Command === "querydr" || refundFields.every((field) => field !== undefined)
  })
type ApiRequest = z.infer<typeof ApiRequest>

/**
 * VNPay's API for asking and refunding.
 * @see https://sandbox.vnpayment.vn/apis/docs/truy-van-hoan-tien/querydr&refund.html
 */
export class VnpayApi {
  readonly #terminal: VnpayTerminal
  readonly #book: KeptBook<StandInPayment, StandInRefund>
  readonly #faults: VnpayFaults

  constructor(terminal: VnpayTerminal, book: KeptBook<StandInPayment, StandInRefund>, faults: VnpayFaults) {
    this.#terminal = terminal
    this.#book = book
    this.#faults = faults
  }

  answer(body: string): StandInAnswer {
    const sent = JSON.parse(body)
    const request = ApiRequest.safeParse(sent).data
    if (request === undefined)
      return this.#signed(sent, { vnp_ResponseCode: "03", vnp_Message: "Invalid format" })
    if (request.vnp_TmnCode !== this.#terminal.tmnCode)
      return this.#signed(request, { vnp_ResponseCode: "02", vnp_Message: "Invalid terminal" })
    if (
      !isSameText(
        request.vnp_SecureHash,
        apiSignature(request.vnp_Command, sent, this.#terminal.secureSecret),
      )
    )
      return this.#signed(request, { vnp_ResponseCode: "97", vnp_Message: "Invalid signature" })
    if (this.#book.pages.refunds.some(({ requestId }) => requestId === request.vnp_RequestId))
      return this.#signed(request, { vnp_ResponseCode: "94", vnp_Message: "Duplicate request" })
    const payment = this.#book.pages.payments.find(
      ({ reference, createdAt }) =>
        reference === request.vnp_TxnRef && createdAt === request.vnp_TransactionDate,
    )
    if (payment === undefined)
      return this.#signed(request, { vnp_ResponseCode: "91", vnp_Message: "Transaction not found" })
    const fields =
      request.vnp_Command === "querydr" ? this.#query(request, payment) : this.#refund(request, payment)
    return this.#signed(request, fields)
  }

  #query(request: ApiRequest, payment: StandInPayment): Record<string, string> {
    const refund = this.#book.pages.refunds.find(({ refundNo }) => refundNo === request.vnp_TransactionNo)
    if (refund !== undefined)
      return { vnp_ResponseCode: "00", vnp_Message: "Success", ...ofRefund(refund, payment) }
    return {
      vnp_ResponseCode: "00",
      vnp_Message: "Success",
      vnp_Amount: String(payment.amount * 100),
      vnp_BankCode: "NCB",
      vnp_PayDate: payment.payDate,
      vnp_TransactionNo: payment.transactionNo,
      vnp_TransactionType: "01",
      vnp_TransactionStatus: transactionStatus(payment),
      vnp_OrderInfo: payment.description,
    }
  }

  #refund(request: ApiRequest, payment: StandInPayment): Record<string, string> {
    if (!isPaid(payment)) return { vnp_ResponseCode: "95", vnp_Message: "The payment was not successful" }
    const earlier = this.#book.pages.refunds.filter(({ reference }) => reference === payment.reference)
    if (earlier.some(({ status }) => status === "05"))
      return { vnp_ResponseCode: "94", vnp_Message: "A refund is under way" }
    const refunded = earlier
      .filter(({ status }) => status === "00")
      .reduce((sum, { amount }) => sum + amount, 0)
    const amount = Number(request.vnp_Amount) / 100
    if (amount < 1 || refunded + amount > payment.amount)
      return { vnp_ResponseCode: "93", vnp_Message: "Invalid amount" }
    const refund: StandInRefund = {
      refundNo: freshNumber(),
      reference: payment.reference,
      amount,
      requestId: request.vnp_RequestId,
      status: this.#faults.refunds,
      requestedBy: request.vnp_CreateBy ?? "",
      reason: request.vnp_OrderInfo,
      askedAt: new Date().toISOString(),
    }
    this.#book.pages.refunds.push(refund)
    this.#book.keep()
    return { vnp_ResponseCode: "00", vnp_Message: "Success", ...ofRefund(refund, payment) }
  }

  #signed(request: Partial<ApiRequest>, fields: Record<string, string>): StandInAnswer {
    const command = request.vnp_Command === "refund" ? "refund" : "querydr"
    const answer: Record<string, string> = {
      vnp_ResponseId: randomUUID().replaceAll("-", ""),
      vnp_Command: command,
      vnp_TmnCode: request.vnp_TmnCode ?? "",
      vnp_TxnRef: request.vnp_TxnRef ?? "",
      ...fields,
    }
    const vnp_SecureHash = apiSignature(`${command}Answer`, answer, this.#terminal.secureSecret)
    return jsonAnswer({ ...answer, vnp_SecureHash })
  }
}

function ofRefund(refund: StandInRefund, payment: StandInPayment): Record<string, string> {
  return {
    vnp_Amount: String(refund.amount * 100),
    vnp_BankCode: "NCB",
    vnp_TransactionNo: refund.refundNo,
    vnp_TransactionType: refund.amount === payment.amount ? "02" : "03",
    vnp_TransactionStatus: refund.status,
    vnp_OrderInfo: refund.reason,
  }
}
