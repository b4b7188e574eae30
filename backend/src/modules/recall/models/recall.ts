import { model } from "@medusajs/framework/utils"

/** A lot that is called back, for good: who has its goods should not use them. */
export const Recall = model
  .define("recall", {
    id: model.id({ prefix: "recall" }).primaryKey(),
    lot_id: model.text(),
    vendor_id: model.text().index(),
    reason_vi: model.text(),
    reason_en: model.text().nullable(),
    /** The inspection that led to it; null where the vendor or an officer called it back otherwise. */
    inspection_id: model.text().nullable(),
    /** Who opened it, as the audit log names people. */
    opened_by: model.text(),
    /** When its vendor knew: at once where it opened the recall, else once its letters are sent. */
    vendor_told_at: model.dateTime().nullable(),
    /** Set once all that can be done is done. */
    closed_at: model.dateTime().nullable(),
    closing_note: model.text().nullable(),
  })
  .indexes([
    { on: ["lot_id"], unique: true },
    { on: ["id"], where: "vendor_told_at is null", name: "IDX_recall_untold" },
  ])
