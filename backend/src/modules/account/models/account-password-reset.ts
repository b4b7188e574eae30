import { model } from "@medusajs/framework/utils"

/** Lets the holder of one account set a new password once. */
export const AccountPasswordReset = model
  .define("account_password_reset", {
    id: model.id({ prefix: "areset" }).primaryKey(),
    kind: model.enum(["vendor_member", "customer"]),
    /** Id of the vendor member or customer. */
    holder_id: model.text(),
    /** SHA-256 of the token, which only the mail holds. */
    token_hash: model.text().unique(),
    expires_at: model.dateTime(),
    used_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["kind", "holder_id"] }])
