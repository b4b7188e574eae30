import { model } from "@medusajs/framework/utils"

/** A user of the admin who is a programme officer; every other user is an operator. */
export const Officer = model.define("officer", {
  id: model.id({ prefix: "officer" }).primaryKey(),
  user_id: model.text().unique(),
})
