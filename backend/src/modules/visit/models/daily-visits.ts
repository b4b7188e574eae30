import { model } from "@medusajs/framework/utils"

/** How often a vendor's pages were seen on one day; nothing tells by whom. */
export const DailyVisits = model
  .define("daily_visits", {
    id: model.id({ prefix: "visit" }).primaryKey(),
    vendor_id: model.text(),
    /** Calendar date in Vietnam, `YYYY-MM-DD`. */
    day: model.text(),
    count: model.number(),
  })
  .indexes([{ on: ["vendor_id", "day"], unique: true, where: "deleted_at is null" }])
