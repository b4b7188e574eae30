import { model } from "@medusajs/framework/utils"

/** One place where somebody is signed in; its token counts until `expires_at` or `ended_at`. */
export const AccountSession = model
  .define("account_session", {
    id: model.id({ prefix: "asess" }).primaryKey(),
    kind: model.enum(["vendor_member", "customer"]),
    /** Id of the vendor member or customer. */
    holder_id: model.text(),
    /** What the browser said of itself. */
    device: model.text(),
    expires_at: model.dateTime(),
    ended_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["kind", "holder_id"] }])
