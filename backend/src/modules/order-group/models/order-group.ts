import { model } from "@medusajs/framework/utils"
import { OrderEvent } from "./order-event.ts"
import { OrderShare } from "./order-share.ts"

/** What a shopper placed and pays at once: one Medusa order per vendor, which are its shares. Amounts in đồng. */
export const OrderGroup = model
  .define("order_group", {
    id: model.id({ prefix: "ogrp" }).primaryKey(),
    /** The number that the shopper knows; its orders are called after it, `-1`, `-2`, … */
    number: model.text().unique(),
    cart_id: model.text(),
    /** Which try of this cart: an unpaid group expires, its cart opens again and may be ordered anew. */
    attempt: model.number(),
    state: model.enum(["awaiting_payment", "placed", "expired"]),
    /** `PaymentMethod` of the contracts. */
    payment_method: model.text(),
    /** Where the gateway's payment of the whole group is kept; null where each vendor collects on delivery. */
    payment_collection_id: model.text().nullable(),
    payment_session_id: model.text().nullable(),
    total: model.bigNumber(),
    currency_code: model.text(),
    /** `Locale` of the contracts: the language in which the shopper is written to. */
    locale: model.text(),
    email: model.text().nullable(),
    phone: model.text(),
    note: model.text().nullable(),
    /** `Address` of the contracts. */
    address: model.json(),
    /** Whom the invoice is made out to, where one is wanted. */
    invoice: model.json().nullable(),
    customer_id: model.text().index().nullable(),
    placed_at: model.dateTime().nullable(),
    /** Unpaid after this moment it expires; null where nothing is paid beforehand. */
    pay_until: model.dateTime().nullable(),
    paid_at: model.dateTime().nullable(),
    expired_at: model.dateTime().nullable(),
    metadata: model.json().nullable(),
    shares: model.hasMany(() => OrderShare, { mappedBy: "group" }),
    events: model.hasMany(() => OrderEvent, { mappedBy: "group" }),
  })
  .indexes([
    { on: ["cart_id"], unique: true, where: "state <> 'expired' and deleted_at is null" },
    { on: ["state", "pay_until"] },
  ])
