import type { GatewayPayment } from "@cho-ocop/payment"
import type { InferTypeOf } from "@medusajs/framework/types"
import type { PaymentAttempt } from "../modules/payment-attempt/models/payment-attempt.ts"
import type { PaymentRefund } from "../modules/payment-attempt/models/payment-refund.ts"
import type { PaymentAttemptModuleService } from "../modules/payment-attempt/service.ts"
import { Answer, Begun } from "./begun.ts"

export type Attempt = Omit<InferTypeOf<typeof PaymentAttempt>, "refunds">
export type Refund = InferTypeOf<typeof PaymentRefund>

/** Where attempts and refunds are kept, as far as gateways are concerned. */
export type Attempts = Pick<
  PaymentAttemptModuleService,
  | "createPaymentAttempts"
  | "listPaymentAttempts"
  | "updatePaymentAttempts"
  | "createPaymentRefunds"
  | "listPaymentRefunds"
  | "keepRefundOutcome"
  | "softDeletePaymentRefunds"
>

/** Whether exactly what was asked for has come in: nothing else pays an order. */
export function isPaid({ state, received, amount }: Pick<Attempt, "state" | "received" | "amount">): boolean {
  return state === "paid" && Number(received) === Number(amount)
}

/** What the gateway must be told to speak of this payment; null where its own answer was lost. */
export function gatewayPayment({ reference, amount, begun }: Attempt): GatewayPayment | null {
  if (!begun) return null
  const { gatewayReference, data } = Begun.parse(begun)
  return { reference, amount: Number(amount), gatewayReference, data }
}

/** Each arrival of money that the gateway has told of. */
export function transactionsOf({ answer }: Pick<Attempt, "answer">) {
  return answer ? Answer.parse(answer).transactions : []
}
