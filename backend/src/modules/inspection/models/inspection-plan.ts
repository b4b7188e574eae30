import { model } from "@medusajs/framework/utils"

/**
 * Which products are inspected when. What a draw rests on cannot be changed: the database refuses to change a population,
 * a number of draws or a source of the seed, and a seed or a result that is written.
 */
export const InspectionPlan = model.define("inspection_plan", {
  id: model.id({ prefix: "iplan" }).primaryKey(),
  kind: model.enum(["periodic", "ad_hoc", "random"]),
  title: model.text(),
  reason: model.text().nullable(),
  /** Vietnamese date, `YYYY-MM-DD`. */
  planned_on: model.text(),
  /** Of a periodic one. */
  every_months: model.number().nullable(),
  /** `PlannedProduct[]`, by handle: all that it may reach. */
  population: model.json(),
  /** Of a random one: how many are drawn, and which public number will be the seed. */
  draws: model.number().nullable(),
  seed_source: model.text().nullable(),
  seed: model.text().nullable(),
  /** Handles in the order drawn. */
  drawn: model.json().nullable(),
  drawn_at: model.dateTime().nullable(),
})
