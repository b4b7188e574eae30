import { model } from "@medusajs/framework/utils"

/** Who changed what, and when. The table takes new rows and nothing else. */
export const AuditEntry = model
  .define("audit_entry", {
    id: model.id({ prefix: "audit" }).primaryKey(),
    actor_type: model.enum(["operator", "officer", "vendor_member", "shopper", "system"]),
    actor_id: model.text().nullable(),
    /** As it was at the time, so that an entry reads the same after its actor is gone. */
    actor_name: model.text(),
    /** Subject and verb, for example `registration.approved`. */
    action: model.text(),
    subject_type: model.text(),
    subject_id: model.text(),
    subject_name: model.text(),
    /** The vendor whose file the entry is part of. */
    vendor_id: model.text().nullable(),
    before: model.json().nullable(),
    after: model.json().nullable(),
  })
  .indexes([{ on: ["subject_id"] }, { on: ["vendor_id"] }, { on: ["actor_id"] }, { on: ["created_at"] }])
