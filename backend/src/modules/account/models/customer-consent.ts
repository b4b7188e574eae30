import { model } from "@medusajs/framework/utils"

/** What a shopper agreed to when opening the account, with the very text that was shown; it goes with the account. */
export const CustomerConsent = model.define("customer_consent", {
  id: model.id({ prefix: "ccons" }).primaryKey(),
  customer_id: model.text().index(),
  version: model.text(),
  /** `LocalizedText` of the contracts. */
  text: model.json(),
})
