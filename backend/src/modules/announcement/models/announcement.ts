import { model } from "@medusajs/framework/utils"
import { AnnouncementReading } from "./announcement-reading.ts"

/** News of the market for all vendors, shown from one moment to another. */
export const Announcement = model.define("announcement", {
  id: model.id({ prefix: "annc" }).primaryKey(),
  title_vi: model.text(),
  title_en: model.text().nullable(),
  body_vi: model.text(),
  body_en: model.text().nullable(),
  from: model.dateTime(),
  until: model.dateTime().nullable(),
  readings: model.hasMany(() => AnnouncementReading, { mappedBy: "announcement" }),
})
