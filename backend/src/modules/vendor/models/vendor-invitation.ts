import { model } from "@medusajs/framework/utils"

/** Lets one person join once; for no vendor yet where it confirms the address of a new registrant. */
export const VendorInvitation = model.define("vendor_invitation", {
  id: model.id({ prefix: "vinv" }).primaryKey(),
  vendor_id: model.text().index().nullable(),
  email: model.text(),
  role: model.enum(["owner", "manager", "packer"]),
  /** SHA-256 of the token, which only the mail holds. */
  token_hash: model.text().unique(),
  expires_at: model.dateTime(),
  used_at: model.dateTime().nullable(),
})
