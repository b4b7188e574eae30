import type { NoticeAnswer, NoticeReading, NoticeRequest, NoticeVerdict } from "./notice.ts"
import type { BegunPayment, GatewayPayment, PaymentAnswer, PaymentToBegin } from "./payment.ts"
import type { RefundAnswer, RefundToAsk, RefundToMake } from "./refund.ts"

/**
 * A payment gateway as the shop uses it. It keeps nothing and decides nothing: it speaks the gateway's protocol,
 * checks every signature, and tells.
 *
 * Every call but the two about notices goes over the network. It throws `GatewayUnavailable` when no answer that
 * counts came back, and never makes an outcome up.
 */
export interface Gateway {
  /** lower case letters, for paths and columns: `payos` */
  readonly name: string
  /** whether an unpaid payment can be called off; where not, `cancelPayment` only asks */
  readonly cancels: boolean
  /** `by_hand`: `refund` always answers `manual` */
  readonly refunds: "by_gateway" | "by_hand"

  /** Opens a payment. Throws `GatewayRefused` when the gateway will not, among others for a reference used before. */
  beginPayment(payment: PaymentToBegin): Promise<BegunPayment>

  askPayment(payment: GatewayPayment): Promise<PaymentAnswer>

  /**
   * Calls an unpaid payment off and tells what it is then. Not always `canceled`: it may have been paid a moment
   * before, and money of a bank transfer can come even after.
   */
  cancelPayment(payment: GatewayPayment): Promise<PaymentAnswer>

  /**
   * Gives money back. A repetition with the same key is recognised by the gateway on the same day only: after
   * `GatewayUnavailable` use `askRefund` first.
   */
  refund(refund: RefundToMake): Promise<RefundAnswer>

  askRefund(refund: RefundToAsk): Promise<RefundAnswer>

  /** Checks and reads a request to the notice route. */
  readNotice(request: NoticeRequest): NoticeReading

  /** Says in the gateway's protocol what became of the request. */
  answerNotice(verdict: NoticeVerdict): NoticeAnswer
}
