import { vietnamDigits } from "@cho-ocop/payment"
import {
  type Book,
  type Faults,
  freshNumber,
  jsonAnswer,
  KeptBook,
  NoticeSender,
  noFaults,
  pageAnswer,
  paymentPage,
  type Repeats,
  type StandInAnswer,
  type StandInRequest,
  seeOther,
  startServer,
  wordsPage,
} from "@cho-ocop/payment/stand-in"
import { PAYMENT_ENDPOINT, QUERY_DR_REFUND_ENDPOINT } from "vnpay/constants"
import { readAddress } from "./address.ts"
import { VnpayApi } from "./api.ts"
import type { StandInPayment, StandInRefund } from "./book.ts"
import { resultNotice, signedResult, withResult } from "./result.ts"

export interface VnpayTerminal {
  tmnCode: string
  secureSecret: string
}

export interface VnpayStandInOptions extends VnpayTerminal {
  /** 0 for any free one */
  port: number
  /** the shop's notice route, as VNPay would have it registered for the terminal */
  noticeUrl: string
  /** ten times every five minutes, as VNPay documents it, unless said otherwise */
  repeats?: Repeats
  /** where the book is kept over a restart */
  bookFile?: string
}

export interface VnpayFaults extends Faults {
  /** the state new refunds are in: `00` done, `05` under way, `09` refused by the bank */
  refunds: StandInRefund["status"]
}

export interface VnpayStandIn {
  url: string
  stop: () => Promise<void>
  book: () => Book<StandInPayment, StandInRefund>
  faults: VnpayFaults
  /** The shopper pays on a page that was opened before, also too late. Told by a notice. */
  pay: (reference: string) => void
  /** The shopper gives up on the page. Told by a notice. */
  decline: (reference: string) => void
  /** Ends a refund that is under way. */
  settleRefund: (refundNo: string, status: "00" | "09") => void
}

/**
 * VNPay on this machine, for tests and for trying the shop out: the payment page in the browser, notices, querydr and
 * refund. `GET /stand-in/book` shows the book to other processes.
 */
export async function startVnpayStandIn(options: VnpayStandInOptions): Promise<VnpayStandIn> {
  const { port, noticeUrl, repeats = { times: 10, everyMs: 300_000 }, bookFile } = options
  const faults: VnpayFaults = { ...noFaults(), refunds: "00" }
  const book = new KeptBook<StandInPayment, StandInRefund>(bookFile)
  const notices = new NoticeSender(book, faults, repeats)
  const api = new VnpayApi(options, book, faults)
  const server = await startServer(port, faults, isApi, answer)

  function answer(request: StandInRequest): StandInAnswer {
    if (isApi(request)) return api.answer(request.body)
    if (request.url.pathname === "/stand-in/book") return jsonAnswer(book.pages)
    if (request.url.pathname !== `/${PAYMENT_ENDPOINT}`) return refusal(404)
    const payment = open(request.url)
    if (payment === null) return refusal(400)
    return request.method === "POST" ? choose(payment, request.body) : show(payment, request.url)
  }

  /** Opening the page is what makes VNPay know of a payment. */
  function open(url: URL): StandInPayment | null {
    const payment = readAddress(url, options)
    if (payment === null) return null
    const known = book.pages.payments.find(({ reference }) => reference === payment.reference)
    if (known !== undefined) return known.createdAt === payment.createdAt ? known : null
    book.pages.payments.push(payment)
    book.keep()
    return payment
  }

  function show(payment: StandInPayment, url: URL): StandInAnswer {
    if (isExpired(payment)) end(payment, "11")
    if (payment.responseCode !== null) return back(payment)
    const { amount, description, reference } = payment
    return pageAnswer(paymentPage({ gateway: "VNPay", amount, description, reference, action: url.search }))
  }

  function choose(payment: StandInPayment, body: string): StandInAnswer {
    const choice = new URLSearchParams(body).get("choice")
    if (payment.responseCode !== null) return back(payment)
    end(payment, isExpired(payment) ? "11" : choice === "decline" ? "24" : "00")
    if (choice !== "pay-and-close") return back(payment)
    return pageAnswer(wordsPage("VNPay", "Đã trả tiền. Hãy đóng trang này.", "Paid. Close this page."))
  }

  function end(payment: StandInPayment, responseCode: string): void {
    payment.responseCode = responseCode
    payment.payDate = vietnamDigits(new Date())
    payment.transactionNo = responseCode === "00" ? freshNumber() : "0"
    book.keep()
    notices.send(resultNotice(noticeUrl, options, { ...payment }))
  }

  function back(payment: StandInPayment): StandInAnswer {
    return seeOther(withResult(payment.returnUrl, signedResult(payment, options)).href)
  }

  function find(reference: string): StandInPayment {
    const payment = book.pages.payments.find((one) => one.reference === reference)
    if (payment === undefined) throw new Error(`Nobody opened the page of payment ${reference}.`)
    return payment
  }

  return {
    url: server.url,
    stop: () => {
      notices.stop()
      return server.stop()
    },
    book: () => book.copy(),
    faults,
    pay: (reference) => end(find(reference), "00"),
    decline: (reference) => end(find(reference), "24"),
    settleRefund: (refundNo, status) => {
      const refund = book.pages.refunds.find((one) => one.refundNo === refundNo)
      if (refund === undefined) throw new Error(`The stand-in has no refund ${refundNo}.`)
      refund.status = status
      book.keep()
    },
  }
}

function isApi(request: StandInRequest): boolean {
  return request.url.pathname === `/${QUERY_DR_REFUND_ENDPOINT}`
}

function isExpired({ expiresAt, responseCode }: StandInPayment): boolean {
  return responseCode === null && Date.parse(expiresAt) < Date.now()
}

function refusal(status: number): StandInAnswer {
  const vi = "Địa chỉ này không hợp lệ: sai chữ ký, sai mã website, hay mã đơn đã dùng."
  const en = "This address is not valid: its signature, its terminal, or its reference was used before."
  return pageAnswer(wordsPage("VNPay", vi, en), status)
}
