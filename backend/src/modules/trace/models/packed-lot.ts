import { model } from "@medusajs/framework/utils"

/** Units of an order's line that were packed from a lot. */
export const PackedLot = model.define("packed_lot", {
  id: model.id({ prefix: "plot" }).primaryKey(),
  order_id: model.text().index(),
  /** What was packed together: a fulfilment of the order. */
  fulfillment_id: model.text(),
  line_id: model.text(),
  lot_id: model.text().index(),
  quantity: model.number(),
})
