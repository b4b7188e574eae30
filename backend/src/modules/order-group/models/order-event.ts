import { model } from "@medusajs/framework/utils"
import { OrderGroup } from "./order-group.ts"

/** What happened to a group or to one of its orders, noted in the transaction in which it happened, to be told once. */
export const OrderEvent = model
  .define("order_event", {
    id: model.id({ prefix: "oevent" }).primaryKey(),
    group: model.belongsTo(() => OrderGroup, { mappedBy: "events" }),
    /** Null where it concerns the whole group. */
    order_id: model.text().index().nullable(),
    kind: model.text(),
    data: model.json().nullable(),
    done_at: model.dateTime().nullable(),
    tries: model.number().default(0),
    /** Why the last try failed. */
    error: model.text().nullable(),
  })
  .indexes([{ on: ["created_at"], where: "done_at is null" }])
