import { model } from "@medusajs/framework/utils"
import { Registration } from "./registration.ts"

/** A paper that proves what was stated. Its content lies encrypted with the File Module. */
export const EvidenceFile = model
  .define("evidence_file", {
    id: model.id({ prefix: "evid" }).primaryKey(),
    kind: model.enum(["identity_card", "registration", "ocop_decision", "food_safety", "other"]),
    /** As the sender named it; shown, never used as a path. */
    name: model.text(),
    type: model.text(),
    /** Bytes before encryption. */
    size: model.number(),
    /** Made by the sender, so that a file sent again is kept once. */
    upload_id: model.text(),
    /** Key of the encrypted content in the File Module. */
    file_id: model.text(),
    verdict: model.enum(["waiting", "accepted", "asked_back", "refused"]).default("waiting"),
    message: model.text().nullable(),
    registration: model.belongsTo(() => Registration, { mappedBy: "evidence_files" }),
  })
  .indexes([{ on: ["registration_id", "upload_id"], unique: true }])
