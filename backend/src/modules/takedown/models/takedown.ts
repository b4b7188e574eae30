import { model } from "@medusajs/framework/utils"

/**
 * A listing hidden because an authority asked for it (E-commerce Law 122/2025: within 24 hours of the request). It is
 * done the moment it is created, and holds until it is lifted.
 */
export const Takedown = model.define("takedown", {
  id: model.id({ prefix: "tkdn" }).primaryKey(),
  product_id: model.text().index(),
  reason: model.text(),
  authority: model.text(),
  requested_at: model.dateTime(),
  lifted_at: model.dateTime().nullable(),
  lift_reason: model.text().nullable(),
})
