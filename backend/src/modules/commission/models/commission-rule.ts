import { model } from "@medusajs/framework/utils"

/** What the market asks of sales from a day on. A rule never changes but for the day it ends; a new one follows it. */
export const CommissionRule = model
  .define("commission_rule", {
    id: model.id({ prefix: "commr" }).primaryKey(),
    scope: model.enum(["default", "group", "vendor"]),
    /** Id of the vendor or slug of the product group; empty for the default. */
    scope_of: model.text().default(""),
    /** Hundredths of a percent. */
    basis_points: model.number(),
    /** Least and most of one order, đồng. */
    min: model.number().nullable(),
    max: model.number().nullable(),
    /** First and last day, Vietnamese dates. */
    valid_from: model.text(),
    valid_until: model.text().nullable(),
    note: model.text(),
  })
  .indexes([{ on: ["scope", "scope_of", "valid_from"], unique: true }])
