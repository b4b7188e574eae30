import { model } from "@medusajs/framework/utils"
import { PaymentRefund } from "./payment-refund.ts"

/** One try to pay an order group through a gateway, and what the gateway said of it last. Amounts in đồng. */
export const PaymentAttempt = model.define("payment_attempt", {
  id: model.id({ prefix: "pattempt" }).primaryKey(),
  gateway: model.text(),
  /** What the gateway and the shop call it. */
  reference: model.text().unique(),
  group_id: model.text().index(),
  /** Number of the group. */
  number: model.text(),
  amount: model.bigNumber(),
  /** `BegunPayment` of the gateway; null where its answer was lost. */
  begun: model.json().nullable(),
  /** `state` of the gateway's last `PaymentAnswer`; `begun` until there is one. */
  state: model.text().default("begun"),
  /** What has come in, also where that is not enough. */
  received: model.bigNumber().default(0),
  /** The gateway's last `PaymentAnswer`. */
  answer: model.json().nullable(),
  asked_at: model.dateTime().nullable(),
  /** Why the gateway's last answer did not count; null where it did. */
  silence: model.text().nullable(),
  refunds: model.hasMany(() => PaymentRefund, { mappedBy: "attempt" }),
})
