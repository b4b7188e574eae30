import { z } from "zod"
import { Dong, GatewayPayment } from "./payment.ts"

export const RefundToMake = z.object({
  payment: GatewayPayment,
  /** of the money that goes back */
  transactionId: z.string().min(1),
  amount: Dong,
  /** the same for each try of one refund, another for any other */
  idempotencyKey: z.string().min(1).max(200),
  /** plain letters, digits and spaces: VNPay takes no marks */
  reason: z.string().regex(/^[A-Za-z0-9 ]{1,200}$/),
  /** who of the operator's people asked for it; the gateway keeps the name */
  requestedBy: z.string().regex(/^[A-Za-z0-9 ]{1,50}$/),
})
export type RefundToMake = z.infer<typeof RefundToMake>

/** A refund that was asked for. `refundId` is null while the gateway has not told it. */
export type RefundToAsk = RefundToMake & { refundId: string | null }

/**
 * What became of a refund:
 * - `pending`: the gateway has it and works on it;
 * - `refused`: the gateway will not do it; `code` is its reason;
 * - `manual`: the gateway cannot refund; somebody transfers the money by hand and notes it;
 * - `unknown`: the gateway does not know of it, or does not tell it apart from the payment.
 */
export interface RefundAnswer {
  state: "refunded" | "pending" | "refused" | "manual" | "unknown"
  refundId: string | null
  /** the gateway's own code, null where it gave none */
  code: string | null
}
