import { model } from "@medusajs/framework/utils"
import { VendorMember } from "./vendor-member.ts"

/** One place where a member is signed in; its token counts until `expires_at` or `ended_at`. */
export const VendorSession = model.define("vendor_session", {
  id: model.id({ prefix: "vsess" }).primaryKey(),
  member: model.belongsTo(() => VendorMember),
  /** What the browser said of itself. */
  device: model.text(),
  expires_at: model.dateTime(),
  ended_at: model.dateTime().nullable(),
})
