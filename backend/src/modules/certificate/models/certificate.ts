import { model } from "@medusajs/framework/utils"

/** What is known about the recognition of one product, and where that is written. */
export const Certificate = model.define("certificate", {
  id: model.id({ prefix: "cert" }).primaryKey(),
  status: model.enum(["recognised", "potential_five", "proposed", "not_renewed", "none"]),
  star: model.number().nullable(),
  year: model.number().nullable(),
  decision_number: model.text().nullable(),
  issuer: model.enum(["province", "ministry"]).nullable(),
  /** Dates of the programme are calendar dates in Vietnam, `YYYY-MM-DD`. */
  issued_on: model.text().nullable(),
  expires_on: model.text().nullable(),
  /** Null, like its source, where nothing is known of a recognition. */
  evidence_level: model.enum(["A", "B1", "B2", "C"]).nullable(),
  source_title: model.text().nullable(),
  source_url: model.text().nullable(),
  /** `LocalizedText` of the contracts: a remark of the source. */
  note: model.json().nullable(),
})
