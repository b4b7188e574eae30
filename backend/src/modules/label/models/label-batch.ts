import { LABEL_BARCODES, LABEL_SHEETS } from "@cho-ocop/contracts"
import { model } from "@medusajs/framework/utils"

/** Labels of a lot that were asked for together. */
export const LabelBatch = model.define("label_batch", {
  id: model.id({ prefix: "labels" }).primaryKey(),
  vendor_id: model.text(),
  lot_id: model.text().index(),
  sheet: model.enum([...LABEL_SHEETS]),
  barcode: model.enum([...LABEL_BARCODES]),
  /** Stickers of the first sheet that are used already. */
  used: model.number(),
  count: model.number(),
  serials: model.boolean(),
  state: model.enum(["drawing", "done", "failed"]),
  drawn: model.number(),
  refusal: model.text().nullable(),
  /** The drawn PDF, a private file. */
  file_id: model.text().nullable(),
  /** E-mail of the member. */
  created_by: model.text(),
})
