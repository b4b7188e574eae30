import { REVOCATION_GROUNDS } from "@cho-ocop/ocop"
import { model } from "@medusajs/framework/utils"

/** What is known about one recognition of a product, where that is written and who vouches for it. */
export const Certificate = model
  .define("certificate", {
    id: model.id({ prefix: "cert" }).primaryKey(),
    /** Its public address, for good; null where nothing is known of a recognition. */
    handle: model.text().nullable(),
    status: model.enum(["recognised", "potential_five", "proposed", "not_renewed", "none"]),
    star: model.number().nullable(),
    /** Points of 100, where published. */
    score: model.float().nullable(),
    year: model.number().nullable(),
    decision_number: model.text().nullable(),
    /** Of the product in the programme, `T-X-STT-20YY`. */
    product_code: model.text().nullable(),
    issuer: model.enum(["province", "ministry"]).nullable(),
    /** Dates of the programme are calendar dates in Vietnam, `YYYY-MM-DD`. */
    issued_on: model.text().nullable(),
    expires_on: model.text().nullable(),
    renewal_filed_on: model.text().nullable(),
    /** Set once the renewal ended without a new certificate. */
    renewal_closed_on: model.text().nullable(),
    revoked_on: model.text().nullable(),
    revocation_ground: model.enum([...REVOCATION_GROUNDS]).nullable(),
    revocation_decision: model.text().nullable(),
    revoked_by: model.enum(["province", "ministry"]).nullable(),
    evidence: model.enum(["unverified", "verified", "refused"]).default("unverified"),
    /** Null, like its source, where nothing is known of a recognition. */
    evidence_level: model.enum(["A", "B1", "B2", "C"]).nullable(),
    source_title: model.text().nullable(),
    source_url: model.text().nullable(),
    /** `CertificateScan`: the paper itself, kept encrypted and private. */
    scan: model.json().nullable(),
    /** `LocalizedText` of the contracts: a remark of the source. */
    note: model.json().nullable(),
    /** Id of the operator, or `seed` where it came with the catalogue. */
    entered_by: model.text().nullable(),
    /** What they were then; null where that was not noted, and for the catalogue. */
    entered_role: model.enum(["operator", "officer"]).nullable(),
    entered_at: model.dateTime().nullable(),
    /** Id of another operator, who compared it with its source; null where the catalogue's compilers did. */
    verified_by: model.text().nullable(),
    verified_role: model.enum(["operator", "officer"]).nullable(),
    verified_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["handle"], unique: true }])
