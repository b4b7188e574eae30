import { model } from "@medusajs/framework/utils"
import { Registration } from "./registration.ts"

/** A consent given or withdrawn, with the very text that was shown. Rows are only ever added: the last one counts. */
export const ConsentAnswer = model.define("consent_answer", {
  id: model.id({ prefix: "cons" }).primaryKey(),
  kind: model.enum(["selling_terms", "personal_data", "promotion"]),
  version: model.text(),
  /** `LocalizedText` of the contracts. */
  text: model.json(),
  given: model.boolean(),
  member_id: model.text(),
  registration: model.belongsTo(() => Registration, { mappedBy: "consent_answers" }),
})
