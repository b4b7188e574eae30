import { model } from "@medusajs/framework/utils"

/** Lets one member set a new password once. */
export const VendorPasswordReset = model.define("vendor_password_reset", {
  id: model.id({ prefix: "vreset" }).primaryKey(),
  member_id: model.text().index(),
  /** SHA-256 of the token, which only the mail holds. */
  token_hash: model.text().unique(),
  expires_at: model.dateTime(),
  used_at: model.dateTime().nullable(),
})
