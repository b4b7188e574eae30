import { model } from "@medusajs/framework/utils"

/** An OCOP entity that sells here. */
export const Vendor = model.define("vendor", {
  id: model.id({ prefix: "vendor" }).primaryKey(),
  handle: model.text().unique(),
  name: model.text().searchable(),
  kind: model.enum([
    "cooperative",
    "cooperative_group",
    "enterprise",
    "farm",
    "household",
    "business_household",
    "association",
    "tourism_operator",
  ]),
  /** `Origin` of the contracts: where its goods come from. */
  origin: model.json(),
  /** `VendorStatus` of the contracts; seeded vendors are active and have no members. */
  status: model.enum(["active", "on_holiday", "suspended", "terminated"]).default("active"),
  /** Why it is not active, in the words of who decided. */
  status_reason: model.text().nullable(),
  status_since: model.dateTime().nullable(),
  /** Calendar date in Vietnam, `YYYY-MM-DD`: the last day of a holiday, where one is planned. */
  holiday_until: model.text().nullable(),
})
