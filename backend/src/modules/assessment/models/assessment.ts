import { model } from "@medusajs/framework/utils"

/** A self-assessment of one product. At most one of a product is open; a finished one never changes. */
export const Assessment = model
  .define("assessment", {
    id: model.id({ prefix: "assess" }).primaryKey(),
    product_id: model.text(),
    vendor_id: model.text().index(),
    /** Counts all saves of the product's self-assessments, over finished ones on. */
    version: model.number(),
    /** `AssessmentDocument` of the contracts. */
    document: model.json(),
    /** E-mail of who saved it last. */
    edited_by: model.text(),
    finished_at: model.dateTime().nullable(),
    /** E-mail. */
    finished_by: model.text().nullable(),
    /** `AssessmentProofs` of the contracts as they were when it was finished; null while it is open. */
    proofs: model.json().nullable(),
  })
  .indexes([
    { on: ["product_id"], unique: true, where: "finished_at is null and deleted_at is null" },
    { on: ["product_id", "version"], unique: true },
  ])
