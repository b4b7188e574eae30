import { LOT_UNITS } from "@cho-ocop/contracts"
import { model } from "@medusajs/framework/utils"

/**
 * A lot, so that it is found by its vendor, product, number and code. What counts is what the record that opened it says;
 * a row is written together with that record and never changed.
 */
export const Lot = model
  .define("lot", {
    id: model.id({ prefix: "lot" }).primaryKey(),
    vendor_id: model.text(),
    kind: model.enum(["product", "material"]),
    /** Null for a material. */
    product_id: model.text().nullable(),
    name: model.text(),
    number: model.text(),
    /** Short code on its labels; null for a material. */
    code: model.text().nullable(),
    gtin: model.text().nullable(),
    /** Vietnamese dates, `YYYY-MM-DD`. */
    made_on: model.text().nullable(),
    best_before: model.text().nullable(),
    amount: model.float(),
    unit: model.enum([...LOT_UNITS]),
  })
  .indexes([
    { on: ["vendor_id", "number"], unique: true },
    { on: ["code"], unique: true },
    { on: ["product_id", "made_on"] },
  ])
