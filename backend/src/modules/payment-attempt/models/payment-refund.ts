import { model } from "@medusajs/framework/utils"
import { PaymentAttempt } from "./payment-attempt.ts"

/** Money of an attempt that goes back to the shopper, in đồng; noted before the gateway is asked for it. */
export const PaymentRefund = model
  .define("payment_refund", {
    id: model.id({ prefix: "prefund" }).primaryKey(),
    attempt: model.belongsTo(() => PaymentAttempt, { mappedBy: "refunds" }),
    /** What it is for; the same for each try. A refund of an order: the id of Medusa's refund. */
    key: model.text().unique(),
    /** `order`: part of an order; otherwise money that no order asked for. */
    reason: model.enum(["order", "late", "surplus"]),
    amount: model.bigNumber(),
    /** The gateway's number of the payment that goes back. */
    transaction_id: model.text(),
    /**
     * `to_make`: the gateway was not asked yet; `by_hand`: it cannot refund, somebody transfers the money; `unknown`: it
     * did not answer; `done_by_hand`: somebody has transferred it.
     */
    state: model.enum(["to_make", "pending", "refunded", "refused", "unknown", "by_hand", "done_by_hand"]),
    /** The gateway's number of the refund. */
    refund_id: model.text().nullable(),
    /** The gateway's own code. */
    code: model.text().nullable(),
  })
  .indexes([{ on: ["state"] }])
