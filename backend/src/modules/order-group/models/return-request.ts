import { model } from "@medusajs/framework/utils"
import { OrderShare } from "./order-share.ts"

/** Goods of a vendor's order that its shopper wants to send back, until Medusa has a return of them and beyond. */
export const ReturnRequest = model.define("return_request", {
  id: model.id({ prefix: "retreq" }).primaryKey(),
  share: model.belongsTo(() => OrderShare, { mappedBy: "returns" }),
  /** `ReturnState` of the contracts. */
  state: model.text(),
  /** `LineQuantity` of the contracts, each with `refund`: đồng given back for it, null until it is back. */
  lines: model.json(),
  /** `ReturnResolution` of the contracts. */
  resolution: model.text().default("refund"),
  /** Đồng that goods cost which are sent for these; 0 where none are. */
  sent_total: model.number().default(0),
  reason: model.text(),
  photos: model.json(),
  answer: model.text().nullable(),
  /** Medusa's return, once the vendor has accepted. */
  return_id: model.text().nullable(),
  decided_at: model.dateTime().nullable(),
  received_at: model.dateTime().nullable(),
})
