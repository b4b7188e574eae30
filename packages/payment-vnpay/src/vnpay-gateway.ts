import {
  type BegunPayment,
  type Gateway,
  type GatewayPayment,
  type NoticeAnswer,
  type NoticeReading,
  type NoticeRequest,
  type NoticeVerdict,
  type PaymentAnswer,
  PaymentToBegin,
  type RefundAnswer,
  type RefundToAsk,
  type RefundToMake,
  vietnamDigits,
} from "@cho-ocop/payment"
import { VnpLocale } from "vnpay/enums"
import { VNPay } from "vnpay/vnpay"
import type { z } from "zod"
import { askPayment } from "./ask-payment.ts"
import { atLeastSeven } from "./ip-address.ts"
import { answerNotice, readNotice } from "./notice.ts"
import { VnpayOptions } from "./options.ts"
import { askRefund, refund } from "./refund.ts"

/**
 * Cards, banking apps and wallets through VNPay. A payment begins with a signed address and no call, so VNPay knows
 * of it only when the shopper opens the page, and has no way to call it off: it ends with its time.
 * @see https://sandbox.vnpayment.vn/apis/docs/thanh-toan-pay/pay.html
 */
export class VnpayGateway implements Gateway {
  readonly name = "vnpay"
  readonly cancels = false
  readonly refunds = "by_gateway"
  readonly #options: VnpayOptions
  readonly #library: VNPay

  constructor(options: z.input<typeof VnpayOptions>) {
    this.#options = VnpayOptions.parse(options)
    const { tmnCode, secureSecret, host } = this.#options
    this.#library = new VNPay({ tmnCode, secureSecret, vnpayHost: host, queryDrAndRefundHost: host })
  }

  async beginPayment(payment: PaymentToBegin): Promise<BegunPayment> {
    const { reference, amount, description, returnUrl, ip, locale, expiresAt } = PaymentToBegin.parse(payment)
    const createdAt = vietnamDigits(new Date())
    const redirectUrl = this.#library.buildPaymentUrl({
      vnp_TxnRef: reference,
      vnp_Amount: amount,
      vnp_OrderInfo: description,
      vnp_ReturnUrl: returnUrl,
      vnp_IpAddr: atLeastSeven(ip),
      vnp_Locale: locale === "vi" ? VnpLocale.VN : VnpLocale.EN,
      vnp_CreateDate: Number(createdAt),
      vnp_ExpireDate: Number(vietnamDigits(new Date(expiresAt))),
    })
    return { reference, amount, gatewayReference: reference, data: { createdAt }, redirectUrl }
  }

  askPayment(payment: GatewayPayment): Promise<PaymentAnswer> {
    return askPayment(payment, this.#options)
  }

  cancelPayment(payment: GatewayPayment): Promise<PaymentAnswer> {
    return this.askPayment(payment)
  }

  refund(request: RefundToMake): Promise<RefundAnswer> {
    return refund(request, this.#options)
  }

  askRefund(request: RefundToAsk): Promise<RefundAnswer> {
    return askRefund(request, this.#options)
  }

  readNotice(request: NoticeRequest): NoticeReading {
    return readNotice(request, this.#options)
  }

  answerNotice(verdict: NoticeVerdict): NoticeAnswer {
    return answerNotice(verdict)
  }
}
