import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../database.ts"
import { ProblemError } from "../http/problem.ts"
import { derivedId } from "../order-group/derived-id.ts"
import { inOneTransaction } from "../order-group/in-one-transaction.ts"
import { noteEvents } from "../order-group/note-event.ts"

/** Medusa's own provider, for what the operator has received by other means and marked as paid. */
export const RECEIVED_BY_HAND = "pp_system_default"

const MOST = 200

/** Money that was received by hand and goes back the same way, in đồng: Medusa has booked it, somebody transfers it. */
export interface HandRefund {
  /** Id of Medusa's refund. */
  id: string
  group_id: string
  order_id: string
  number: string
  amount: number
  created_at: Date
}

/** The refunds by hand of which nobody has noted yet that they were transferred, oldest first. */
export async function openHandRefunds(container: MedusaContainer): Promise<HandRefund[]> {
  const database = databaseOf(container)
  const rows = await refundsByHand(database)
    .whereNotExists((done) =>
      done
        .from("order_event")
        .select(database.raw("1"))
        .whereRaw("order_event.order_id = order_share.order_id and order_event.kind = 'refund_sent'")
        .whereRaw("order_event.data->>'refund_id' = refund.id"),
    )
    .orderBy("refund.created_at")
    .limit(MOST)
  return rows.map(refundOf)
}

/**
 * Notes that somebody has transferred a refund by hand, and has its shopper told; null where the id is of no such refund.
 * Throws `already_decided`.
 */
export async function noteHandRefundDone(container: MedusaContainer, id: string): Promise<HandRefund | null> {
  return inOneTransaction(container, async (transaction) => {
    const [row] = await refundsByHand(transaction.database).where("refund.id", id).forUpdate("refund")
    if (!row) return null
    const refund = refundOf(row)
    const event = derivedId("oevent", "refund sent", id)
    const known = await transaction.database("order_event").where({ id: event }).first("id")
    if (known) throw new ProblemError("already_decided", "This refund was transferred.")
    const { group_id, order_id, amount } = refund
    const data = { amount, refund_id: id }
    await noteEvents(container, transaction, [{ id: event, group_id, order_id, kind: "refund_sent", data }])
    return refund
  })
}

function refundsByHand(database: Knex) {
  return database("refund")
    .join("payment", "payment.id", "refund.payment_id")
    .join("order_payment_collection as its", "its.payment_collection_id", "payment.payment_collection_id")
    .join("order_share", "order_share.order_id", "its.order_id")
    .join("order", "order.id", "order_share.order_id")
    .where("payment.provider_id", RECEIVED_BY_HAND)
    .whereNull("refund.deleted_at")
    .whereNull("its.deleted_at")
    .whereNull("order_share.deleted_at")
    .select("refund.id", "refund.amount", "refund.created_at", "order_share.group_id", "order_share.order_id")
    .select("order.custom_display_id as number")
}

function refundOf(row: HandRefund): HandRefund {
  return { ...row, amount: Number(row.amount) }
}
