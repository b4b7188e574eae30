import { model } from "@medusajs/framework/utils"

/** One look for what does not agree, with what became of it. */
export const ReconcilerRun = model
  .define("reconciler_run", {
    id: model.id({ prefix: "recrun" }).primaryKey(),
    /** Null for the job. */
    operator: model.text().nullable(),
    begun_at: model.dateTime(),
    ended_at: model.dateTime(),
    repaired: model.number(),
    left: model.number(),
    /** `Outcome[]` of the reconciler. */
    outcomes: model.json(),
  })
  .indexes([{ on: ["begun_at"] }])
