import { model } from "@medusajs/framework/utils"

/** Another account to pay a vendor's sales out to; of a vendor's one waits at most. The one approved last is in force. */
export const BankAccountProposal = model
  .define("bank_account_proposal", {
    id: model.id({ prefix: "bankprop" }).primaryKey(),
    vendor_id: model.text(),
    state: model.enum(["waiting", "approved", "rejected", "withdrawn"]).default("waiting"),
    bank_bin: model.text(),
    /** Encrypted. */
    account_number: model.text(),
    /** Its last four digits, to recognise it by. */
    account_number_end: model.text(),
    holder: model.text(),
    /** E-mail of the owner who asked. */
    proposed_by: model.text(),
    decided_at: model.dateTime().nullable(),
    /** Why it was rejected. */
    reason: model.text().nullable(),
  })
  .indexes([
    { on: ["vendor_id"] },
    { on: ["vendor_id"], unique: true, where: "state = 'waiting' and deleted_at is null" },
    { on: ["state"] },
  ])
