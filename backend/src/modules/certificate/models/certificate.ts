import { model } from "@medusajs/framework/utils"

/** What is known about the recognition of one product, and where that is written. */
export const Certificate = model.define("certificate", {
  id: model.id({ prefix: "cert" }).primaryKey(),
  status: model.enum(["recognised", "potential_five", "proposed", "not_renewed"]),
  star: model.number().nullable(),
  year: model.number().nullable(),
  decision_number: model.text().nullable(),
  issuer: model.enum(["province", "ministry"]).nullable(),
  /** Dates of the programme are calendar dates in Vietnam, `YYYY-MM-DD`. */
  issued_on: model.text().nullable(),
  expires_on: model.text().nullable(),
  evidence_level: model.enum(["A", "B1", "B2", "C"]),
  source_title: model.text(),
  source_url: model.text(),
  /** `LocalizedText` of the contracts: a remark of the source. */
  note: model.json().nullable(),
})
