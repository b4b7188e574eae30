import { model } from "@medusajs/framework/utils"

/** Goods that went to a laboratory, and what it found. */
export const Sample = model
  .define("sample", {
    id: model.id({ prefix: "smpl" }).primaryKey(),
    inspection_id: model.text(),
    vendor_id: model.text(),
    lot_id: model.text().nullable(),
    /** Vietnamese date. */
    taken_on: model.text(),
    laboratory: model.text(),
    note: model.text().nullable(),
    /** `SampleResult`. */
    result: model.json().nullable(),
    /** `KeptPaper`: the laboratory's report, kept encrypted and private. */
    file: model.json().nullable(),
    is_public: model.boolean().default(false),
  })
  .indexes([{ on: ["inspection_id"] }])
