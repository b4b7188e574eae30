import { model } from "@medusajs/framework/utils"

/** Lets whoever reads the mail of an address open a shopper's account for it, once. */
export const CustomerSignUp = model.define("customer_sign_up", {
  id: model.id({ prefix: "csign" }).primaryKey(),
  email: model.text(),
  /** SHA-256 of the token, which only the mail holds. */
  token_hash: model.text().unique(),
  expires_at: model.dateTime(),
  used_at: model.dateTime().nullable(),
})
