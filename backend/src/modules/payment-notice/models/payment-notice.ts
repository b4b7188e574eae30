import { model } from "@medusajs/framework/utils"

/** What came to a gateway's notice route, once, however often it was repeated. Amounts in đồng. */
export const PaymentNotice = model
  .define("payment_notice", {
    id: model.id({ prefix: "pnotice" }).primaryKey(),
    gateway: model.text(),
    /** The same for each repetition; of what could not be read, a digest. */
    notice_key: model.text(),
    transaction_id: model.text().nullable(),
    reference: model.text().index().nullable(),
    /** Of the order group it is about, where there is one. */
    number: model.text().nullable(),
    amount: model.bigNumber().nullable(),
    /** `outcome` of the gateways' `Notice`; null where it could not be read or believed. */
    outcome: model.text().nullable(),
    /** `NoticeVerdict`: what the gateway was answered. */
    verdict: model.text(),
    raw: model.json(),
    received_at: model.dateTime(),
    /** How often it came again. */
    repeats: model.number().default(0),
    processed_at: model.dateTime().nullable(),
    /** What somebody has to know of it; null where all went as it should. */
    problem: model.text().nullable(),
  })
  .indexes([
    { on: ["gateway", "notice_key"], unique: true },
    { on: ["gateway", "transaction_id"], unique: true, where: "transaction_id is not null" },
    { on: ["received_at"] },
  ])
