import { model } from "@medusajs/framework/utils"

/** What a sender called one attempt: whoever comes with it again finds it taken. */
export const IdempotencyKey = model
  .define("idempotency_key", {
    /** A digest of the sender's key and of what it is for. */
    id: model.text().primaryKey(),
    claimed_at: model.dateTime(),
    /** Null while it is carried out, and where that broke off. */
    done_at: model.dateTime().nullable(),
    /** What a repeat is answered. */
    answer: model.json().nullable(),
  })
  .indexes([{ on: ["claimed_at"] }])
