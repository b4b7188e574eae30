import { model } from "@medusajs/framework/utils"
import { Registration } from "./registration.ts"

/** Where a vendor's sales are paid out. */
export const BankAccount = model.define("bank_account", {
  id: model.id({ prefix: "bank" }).primaryKey(),
  bank_bin: model.text().nullable(),
  /** Encrypted. */
  account_number: model.text().nullable(),
  /** Its last four digits, to recognise it by. */
  account_number_end: model.text().nullable(),
  holder: model.text().nullable(),
  registration: model.belongsTo(() => Registration, { mappedBy: "bank_account" }),
})
