import { model } from "@medusajs/framework/utils"
import { Announcement } from "./announcement.ts"

/** A vendor member has read an announcement. */
export const AnnouncementReading = model
  .define("announcement_reading", {
    id: model.id({ prefix: "anncread" }).primaryKey(),
    announcement: model.belongsTo(() => Announcement, { mappedBy: "readings" }),
    member_id: model.text(),
  })
  .indexes([{ on: ["announcement_id", "member_id"], unique: true }])
