import { model } from "@medusajs/framework/utils"

/** An OCOP entity that sells here: cooperative, cooperative group, enterprise, farm or household. */
export const Vendor = model.define("vendor", {
  id: model.id({ prefix: "vendor" }).primaryKey(),
  handle: model.text().unique(),
  name: model.text().searchable(),
  kind: model.enum(["cooperative", "cooperative_group", "enterprise", "farm", "household"]),
  /** `Origin` of the contracts: where its goods come from. */
  origin: model.json(),
})
