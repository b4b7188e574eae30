import { model } from "@medusajs/framework/utils"
import { Story } from "./story.ts"

/** A story as it was saved once; never changed afterwards. */
export const StoryVersion = model
  .define("story_version", {
    id: model.id({ prefix: "stver" }).primaryKey(),
    story: model.belongsTo(() => Story, { mappedBy: "versions" }),
    version: model.number(),
    /** `StoryDocument` of the contracts. */
    document: model.json(),
    /** E-mail of who saved it. */
    saved_by: model.text(),
    restored_from: model.number().nullable(),
  })
  .indexes([{ on: ["story_id", "version"], unique: true, where: "deleted_at is null" }])
