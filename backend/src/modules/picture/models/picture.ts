import { model } from "@medusajs/framework/utils"

/** A vendor's own photo in the sizes of the pages. What was uploaded itself is not kept. */
export const Picture = model
  .define("picture", {
    id: model.id({ prefix: "pic" }).primaryKey(),
    vendor_id: model.text().index(),
    /** SHA-256 of what was uploaded: the same bytes sent again are the same picture. */
    fingerprint: model.text(),
    /** `Picture` of the contracts. */
    picture: model.json(),
    /** File Module ids of its sizes. */
    files: model.json(),
    /** `WrittenText` of the contracts. */
    alt: model.json(),
    caption: model.json(),
    /** Of its words; each change makes the next. */
    version: model.number().default(0),
  })
  .indexes([{ on: ["vendor_id", "fingerprint"], unique: true, where: "deleted_at is null" }])
