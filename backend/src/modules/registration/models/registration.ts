import { model } from "@medusajs/framework/utils"
import { BankAccount } from "./bank-account.ts"
import { ConsentAnswer } from "./consent-answer.ts"
import { EvidenceFile } from "./evidence-file.ts"
import { RegistrationMessage } from "./registration-message.ts"

/** What somebody states who wants to sell here; one for each member who registers. Steps are those of the contracts. */
export const Registration = model
  .define("registration", {
    id: model.id({ prefix: "reg" }).primaryKey(),
    member_id: model.text(),
    state: model.enum(["draft", "submitted", "needs_answer", "approved", "rejected"]).default("draft"),
    kind: model.json().nullable(),
    identity: model.json().nullable(),
    representative: model.json().nullable(),
    /** Encrypted. */
    personal_number: model.text().nullable(),
    place: model.json().nullable(),
    contact: model.json().nullable(),
    products: model.json().nullable(),
    identity_verdict: model.enum(["waiting", "accepted", "asked_back", "refused"]).default("waiting"),
    identity_message: model.text().nullable(),
    /** Why it was rejected. */
    reason: model.text().nullable(),
    /** The vendor it became, or took over. */
    vendor_id: model.text().nullable(),
    submitted_at: model.dateTime().nullable(),
    decided_at: model.dateTime().nullable(),
    bank_account: model.hasOne(() => BankAccount, { mappedBy: "registration" }).nullable(),
    evidence_files: model.hasMany(() => EvidenceFile, { mappedBy: "registration" }),
    consent_answers: model.hasMany(() => ConsentAnswer, { mappedBy: "registration" }),
    messages: model.hasMany(() => RegistrationMessage, { mappedBy: "registration" }),
  })
  .indexes([{ on: ["member_id"], unique: true }, { on: ["vendor_id"], unique: true }, { on: ["state"] }])
