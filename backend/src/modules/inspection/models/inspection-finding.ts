import { model } from "@medusajs/framework/utils"

/** Something that an inspection found wrong, and what became of it. */
export const InspectionFinding = model
  .define("inspection_finding", {
    id: model.id({ prefix: "ifind" }).primaryKey(),
    inspection_id: model.text(),
    vendor_id: model.text(),
    grade: model.enum(["minor", "major", "grave"]),
    text: model.text(),
    /** Vietnamese date, the last day on which the vendor may answer. */
    deadline: model.text(),
    /** The deadline that its vendor was told to have missed. */
    missed: model.text().nullable(),
    state: model.enum(["open", "answered", "sent_back", "closed"]).default("open"),
    /** Ids of lots that it touches. */
    lot_ids: model.json(),
    answer: model.text().nullable(),
    answered_at: model.dateTime().nullable(),
    /** `KeptPaper[]` that the vendor put to it, kept encrypted and private. */
    files: model.json(),
    /** What the officer wrote last. */
    message: model.text().nullable(),
    /** `Withdrawal` that it led to. */
    withdrawal: model.json().nullable(),
    closed_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["inspection_id"] }, { on: ["state", "deadline"] }])
