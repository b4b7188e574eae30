import { model } from "@medusajs/framework/utils"
import { Registration } from "./registration.ts"

/** What operator and registrant wrote to each other. */
export const RegistrationMessage = model.define("registration_message", {
  id: model.id({ prefix: "regmsg" }).primaryKey(),
  from: model.enum(["operator", "vendor"]),
  text: model.text(),
  registration: model.belongsTo(() => Registration, { mappedBy: "messages" }),
})
