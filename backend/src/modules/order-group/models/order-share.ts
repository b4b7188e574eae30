import { model } from "@medusajs/framework/utils"
import { OrderGroup } from "./order-group.ts"
import { ReturnRequest } from "./return-request.ts"

/** One vendor's order in a group, and its part of the group's payment. Amounts in đồng. */
export const OrderShare = model.define("order_share", {
  id: model.id({ prefix: "oshare" }).primaryKey(),
  group: model.belongsTo(() => OrderGroup, { mappedBy: "shares" }),
  vendor_id: model.text().index(),
  order_id: model.text().unique(),
  amount: model.bigNumber(),
  /** `ShareParts`: what the amount is made of. */
  parts: model.json(),
  payment_collection_id: model.text(),
  payment_id: model.text().index().nullable(),
  /** The rule and the commission as they were at the sale. */
  commission: model.json().nullable(),
  /** Who bears which discount. */
  funded: model.json().nullable(),
  /** Since when nothing of it is held any more, as its order was cancelled before it was captured. */
  voided_at: model.dateTime().nullable(),
  returns: model.hasMany(() => ReturnRequest, { mappedBy: "share" }),
})
