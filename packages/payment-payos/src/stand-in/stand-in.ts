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
import { PayosApi } from "./api.ts"
import { amountPaid, isOpen, type StandInLink, statusOf } from "./book.ts"
import { webhook } from "./webhook.ts"

export interface PayosKeys {
  clientId: string
  apiKey: string
  checksumKey: string
}

export interface PayosStandInOptions extends PayosKeys {
  /** 0 for any free one */
  port: number
  /** the shop's notice route, as it would be entered at my.payos.vn */
  noticeUrl: string
  /** payOS does not say how often it repeats; five minutes ten times unless said otherwise */
  repeats?: Repeats
  /** where the book is kept over a restart */
  bookFile?: string
}

export interface PayosStandIn {
  url: string
  stop: () => Promise<void>
  book: () => Book<StandInLink, never>
  faults: Faults
  /** A transfer comes in, also for a link that was canceled or has expired. Told by a notice. */
  pay: (reference: string, amount?: number) => void
  /** The shopper gives up on the page. payOS tells nobody. */
  decline: (reference: string) => void
}

/**
 * payOS on this machine, for tests and for trying the shop out: payment links, their page in the browser, webhooks.
 * `GET /stand-in/book` shows the book to other processes.
 */
export async function startPayosStandIn(options: PayosStandInOptions): Promise<PayosStandIn> {
  const { port, noticeUrl, checksumKey, repeats = { times: 10, everyMs: 300_000 }, bookFile } = options
  const faults = noFaults()
  const book = new KeptBook<StandInLink, never>(bookFile)
  const notices = new NoticeSender(book, faults, repeats)
  const api = new PayosApi(options, book, () => server.url)
  const server = await startServer(port, faults, isApi, answer)

  function answer(request: StandInRequest): StandInAnswer {
    if (isApi(request)) return api.answer(request)
    if (request.url.pathname === "/stand-in/book") return jsonAnswer(book.pages)
    const id = /^\/web\/(\w+)$/.exec(request.url.pathname)?.[1]
    const link = book.pages.payments.find((one) => one.id === id)
    if (link === undefined) return pageAnswer(wordsPage("payOS", "Không có trang này.", "No such page."), 404)
    return request.method === "POST" ? choose(link, request.body) : show(link)
  }

  function show(link: StandInLink): StandInAnswer {
    if (!isOpen(link)) return pageAnswer(endedPage(statusOf(link)))
    const { description, orderCode, id } = link
    const amount = link.amount - amountPaid(link)
    const page = { gateway: "payOS", amount, description, reference: String(orderCode), action: `/web/${id}` }
    return pageAnswer(paymentPage(page))
  }

  function choose(link: StandInLink, body: string): StandInAnswer {
    const choice = new URLSearchParams(body).get("choice")
    if (!isOpen(link)) return pageAnswer(endedPage(statusOf(link)))
    if (choice === "decline") {
      api.cancel(link)
      return seeOther(withResult(link.cancelUrl, link))
    }
    transfer(link, link.amount - amountPaid(link))
    if (choice === "pay") return seeOther(withResult(link.returnUrl, link))
    return pageAnswer(wordsPage("payOS", "Đã trả tiền. Hãy đóng trang này.", "Paid. Close this page."))
  }

  function transfer(link: StandInLink, amount: number): void {
    const transactionId = `FT${freshNumber()}`
    const paidAt = `${new Date().toISOString().slice(0, 19)}.000Z`
    link.transactions.push({ transactionId, amount, paidAt })
    book.keep()
    notices.send(webhook(noticeUrl, checksumKey, link, { transactionId, amount, paidAt }))
  }

  function find(reference: string): StandInLink {
    const link = book.pages.payments.find(({ orderCode }) => String(orderCode) === reference)
    if (link === undefined) throw new Error(`The stand-in has no payment ${reference}.`)
    return link
  }

  return {
    url: server.url,
    stop: () => {
      notices.stop()
      return server.stop()
    },
    book: () => book.copy(),
    faults,
    pay: (reference, amount) => transfer(find(reference), amount ?? find(reference).amount),
    decline: (reference) => api.cancel(find(reference)),
  }
}

function isApi(request: StandInRequest): boolean {
  return request.url.pathname.startsWith("/v2/")
}

/** The browser comes back with these parameters; they are not signed. */
function withResult(address: string, link: StandInLink): string {
  const url = new URL(address)
  const status = statusOf(link)
  url.searchParams.set("code", "00")
  url.searchParams.set("id", link.id)
  url.searchParams.set("cancel", String(status === "CANCELLED"))
  url.searchParams.set("status", status)
  url.searchParams.set("orderCode", String(link.orderCode))
  return url.href
}

function endedPage(status: string): string {
  return wordsPage(
    "payOS",
    `Liên kết này không còn chờ trả tiền (${status}).`,
    `This link is closed (${status}).`,
  )
}
