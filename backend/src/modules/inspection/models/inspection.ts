import { model } from "@medusajs/framework/utils"

/** One look at one product and its vendor. */
export const Inspection = model
  .define("inspection", {
    id: model.id({ prefix: "insp" }).primaryKey(),
    plan_id: model.text(),
    kind: model.enum(["periodic", "ad_hoc", "random"]),
    product_id: model.text(),
    vendor_id: model.text(),
    /** Vietnamese dates, `YYYY-MM-DD`. */
    planned_on: model.text(),
    /** `ToldVisit`; null until somebody was there. */
    visit: model.json().nullable(),
    outcome: model.enum(["nothing_found", "findings_closed", "withdrawn"]).nullable(),
    closed_on: model.text().nullable(),
    /** The change that its vendor has not been written about yet. */
    untold: model.text().nullable(),
  })
  .indexes([{ on: ["plan_id"] }, { on: ["product_id"] }, { on: ["vendor_id"] }, { on: ["untold"] }])
