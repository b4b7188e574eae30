import { model } from "@medusajs/framework/utils"
import { StoryVersion } from "./story-version.ts"

/** The story of one product; its words are in its versions. */
export const Story = model.define("story", {
  id: model.id({ prefix: "story" }).primaryKey(),
  product_id: model.text().unique(),
  vendor_id: model.text().index(),
  /** The newest version. */
  version: model.number(),
  /** The version that shoppers read; null before the first. */
  approved_version: model.number().nullable(),
  versions: model.hasMany(() => StoryVersion, { mappedBy: "story" }),
})
