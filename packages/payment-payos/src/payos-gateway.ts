import {
  type BegunPayment,
  type Gateway,
  type GatewayCall,
  type GatewayPayment,
  GatewayUnavailable,
  type NoticeAnswer,
  type NoticeReading,
  type NoticeRequest,
  type NoticeVerdict,
  nothingPaid,
  type PaymentAnswer,
  PaymentToBegin,
  type RefundAnswer,
} from "@cho-ocop/payment"
import type { PayOS } from "@payos/node"
import type { z } from "zod"
import { LinkAnswer, LinkState } from "./answers.ts"
import { gatewayError, isNoSuchLink, makeClient } from "./client.ts"
import { paymentAnswer } from "./link-state.ts"
import { answerNotice, readNotice } from "./notice.ts"
import { PayosOptions } from "./options.ts"

/**
 * Bank transfer by VietQR through payOS. Its API knows payment links and pay-outs but no refunds: money of a
 * transfer goes back by another transfer, which a person makes.
 * @see https://payos.vn/docs/api/
 */
export class PayosGateway implements Gateway {
  readonly name = "payos"
  readonly cancels = true
  readonly refunds = "by_hand"
  readonly #options: PayosOptions
  readonly #client: PayOS

  constructor(options: z.input<typeof PayosOptions>) {
    this.#options = PayosOptions.parse(options)
    this.#client = makeClient(this.#options)
  }

  async beginPayment(payment: PaymentToBegin): Promise<BegunPayment> {
    const { reference, amount, description, returnUrl, cancelUrl, expiresAt } = PaymentToBegin.parse(payment)
    const orderCode = Number(reference)
    const expiredAt = Math.floor(Date.parse(expiresAt) / 1000)
    const answer = await this.#client.paymentRequests
      .create({ orderCode, amount, description, returnUrl, cancelUrl, expiredAt })
      .catch((error: unknown) => Promise.reject(gatewayError("beginPayment", error)))
    const link = LinkAnswer.safeParse(answer).data
    if (link === undefined || link.orderCode !== orderCode || link.amount !== amount)
      throw unexpected("beginPayment")
    return {
      reference,
      amount,
      gatewayReference: link.paymentLinkId,
      data: {},
      redirectUrl: link.checkoutUrl,
      qr: link.qrCode,
    }
  }

  async askPayment(payment: GatewayPayment): Promise<PaymentAnswer> {
    return this.#link("askPayment", payment, () => this.#client.paymentRequests.get(payment.gatewayReference))
  }

  async cancelPayment(payment: GatewayPayment): Promise<PaymentAnswer> {
    const now = await this.askPayment(payment)
    if (now.state !== "pending") return now
    return this.#link("cancelPayment", payment, () =>
      this.#client.paymentRequests.cancel(payment.gatewayReference),
    )
  }

  async refund(): Promise<RefundAnswer> {
    return { state: "manual", refundId: null, code: null }
  }

  async askRefund(): Promise<RefundAnswer> {
    return this.refund()
  }

  readNotice(request: NoticeRequest): NoticeReading {
    return readNotice(request, this.#options.checksumKey)
  }

  answerNotice(verdict: NoticeVerdict): NoticeAnswer {
    return answerNotice(verdict)
  }

  async #link(
    call: GatewayCall,
    payment: GatewayPayment,
    ask: () => Promise<unknown>,
  ): Promise<PaymentAnswer> {
    const answer = await ask().catch((error: unknown) => {
      if (isNoSuchLink(error)) return null
      throw gatewayError(call, error)
    })
    if (answer === null) return nothingPaid("unknown")
    const link = LinkState.safeParse(answer).data
    if (link?.id !== payment.gatewayReference || link.orderCode !== Number(payment.reference))
      throw unexpected(call)
    const translated = paymentAnswer(link)
    if (translated === null) throw unexpected(call)
    return translated
  }
}

function unexpected(call: GatewayCall): GatewayUnavailable {
  return new GatewayUnavailable("payos", call, "unexpected_answer")
}
