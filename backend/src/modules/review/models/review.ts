import { model } from "@medusajs/framework/utils"

/** A product or a story as it was submitted, and what the operator decided. */
export const Review = model
  .define("review", {
    id: model.id({ prefix: "rev" }).primaryKey(),
    kind: model.enum(["product", "story"]),
    product_id: model.text().index(),
    vendor_id: model.text().index(),
    version: model.number(),
    /** The document that is approved so far; null where it is the first. */
    before: model.json().nullable(),
    /** The document that was submitted. */
    after: model.json(),
    state: model.enum(["waiting", "approved", "returned", "superseded"]).index(),
    message: model.text().nullable(),
    submitted_by: model.text(),
    /** Id of the operator; null where the market does not review. */
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_review_one_waiting",
      on: ["kind", "product_id"],
      unique: true,
      where: "state = 'waiting' and deleted_at is null",
    },
  ])
