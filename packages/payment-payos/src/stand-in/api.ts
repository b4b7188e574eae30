import { randomUUID } from "node:crypto"
import { isSameText } from "@cho-ocop/payment"
import {
  jsonAnswer,
  type KeptBook,
  type StandInAnswer,
  type StandInRequest,
} from "@cho-ocop/payment/stand-in"
import { z } from "zod"
import { linkSignature, type SignedValue, signatureOf } from "../signature.ts"
import { amountPaid, isOpen, type StandInLink, statusOf } from "./book.ts"
import type { PayosKeys } from "./stand-in.ts"

const LinkRequest = z.object({
  orderCode: z.int().positive(),
  amount: z.int().positive(),
  description: z.string().min(1).max(25),
  cancelUrl: z.url(),
  returnUrl: z.url(),
  expiredAt: z.int().positive().optional(),
  signature: z.string(),
})

const ONE_LINK = /^\/v2\/payment-requests\/([^/]+)(\/cancel)?$/

/**
 * The part of payOS's API that has to do with payment links.
 * @see https://payos.vn/docs/api/
 */
export class PayosApi {
  readonly #keys: PayosKeys
  readonly #book: KeptBook<StandInLink, never>
  readonly #url: () => string

  constructor(keys: PayosKeys, book: KeptBook<StandInLink, never>, url: () => string) {
    this.#keys = keys
    this.#book = book
    this.#url = url
  }

  answer(request: StandInRequest): StandInAnswer {
    const { headers, method, url } = request
    if (headers["x-client-id"] !== this.#keys.clientId || headers["x-api-key"] !== this.#keys.apiKey)
      return jsonAnswer({ code: "401", desc: "Unauthorized" }, 401)
    if (method === "POST" && url.pathname === "/v2/payment-requests") return this.#create(request.body)
    const [, name, cancel] = ONE_LINK.exec(url.pathname) ?? []
    const link = this.#book.pages.payments.find(
      ({ id, orderCode }) => id === name || String(orderCode) === name,
    )
    if (link === undefined) return refusal("101", "Mã thanh toán không tồn tại")
    if (method === "POST" && cancel !== undefined) this.cancel(link)
    return this.#signed(stateOf(link))
  }

  cancel(link: StandInLink): void {
    if (!isOpen(link)) return
    link.canceledAt = new Date().toISOString()
    this.#book.keep()
  }

  #create(body: string): StandInAnswer {
    const { data: request } = LinkRequest.safeParse(JSON.parse(body))
    if (request === undefined) return refusal("20", "Thông tin truyền lên không đúng.")
    if (!isSameText(request.signature, linkSignature(request, this.#keys.checksumKey)))
      return refusal("201", "Mã kiểm tra(signature) không hợp lệ")
    const { orderCode, amount, description, returnUrl, cancelUrl, expiredAt } = request
    if (this.#book.pages.payments.some((link) => link.orderCode === orderCode))
      return refusal("231", "Đơn thanh toán đã tồn tại")
    const link: StandInLink = {
      id: randomUUID().replaceAll("-", ""),
      orderCode,
      amount,
      description,
      returnUrl,
      cancelUrl,
      createdAt: new Date().toISOString(),
      expiresAt: expiredAt === undefined ? null : new Date(expiredAt * 1000).toISOString(),
      canceledAt: null,
      transactions: [],
    }
    this.#book.pages.payments.push(link)
    this.#book.keep()
    const checkoutUrl = `${this.#url()}/web/${link.id}`
    return this.#signed({
      bin: "970000",
      accountNumber: "00000000",
      accountName: "BAN THU",
      amount,
      description,
      orderCode,
      currency: "VND",
      paymentLinkId: link.id,
      status: "PENDING",
      expiredAt,
      checkoutUrl,
      // no VietQR: somebody could scan it with a real banking app
      qrCode: checkoutUrl,
    })
  }

  #signed(data: Record<string, SignedValue>): StandInAnswer {
    const signature = signatureOf(data, this.#keys.checksumKey)
    return jsonAnswer({ code: "00", desc: "success", data, signature })
  }
}

function refusal(code: string, desc: string): StandInAnswer {
  return jsonAnswer({ code, desc, data: null })
}

function stateOf(link: StandInLink): Record<string, SignedValue> {
  return {
    id: link.id,
    orderCode: link.orderCode,
    amount: link.amount,
    amountPaid: amountPaid(link),
    amountRemaining: Math.max(0, link.amount - amountPaid(link)),
    status: statusOf(link),
    createdAt: link.createdAt,
    transactions: link.transactions.map(({ transactionId, amount, paidAt }) => ({
      reference: transactionId,
      amount,
      accountNumber: "00000000",
      description: link.description,
      transactionDateTime: paidAt,
      virtualAccountName: null,
      virtualAccountNumber: null,
      counterAccountBankId: null,
      counterAccountBankName: null,
      counterAccountName: null,
      counterAccountNumber: null,
    })),
    cancellationReason: null,
    canceledAt: link.canceledAt,
  }
}
