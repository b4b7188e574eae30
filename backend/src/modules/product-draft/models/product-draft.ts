import { model } from "@medusajs/framework/utils"

/** A product as its vendor writes it. It has the id that the product has, or will have, in the shop. */
export const ProductDraft = model.define("product_draft", {
  id: model.id({ prefix: "prod" }).primaryKey(),
  vendor_id: model.text().index(),
  /** Made by the page on which it was begun, so that a form sent twice makes one product. */
  key: model.text().unique(),
  version: model.number(),
  /** The version that shoppers see; null before the first. */
  approved_version: model.number().nullable(),
  /** `ProductDraft` of the contracts. */
  document: model.json(),
  /** E-mail of who saved it last. */
  edited_by: model.text(),
})
