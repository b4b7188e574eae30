import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../database.ts"

const AT_ONCE = 200

/** Ids of vendors' orders whose payments or refunds the ledger lacks, oldest first. */
export async function unbookedOrders(container: MedusaContainer): Promise<string[]> {
  const database = databaseOf(container)
  const { rows } = await database.raw<{ rows: { order_id: string }[] }>(
    `select share.order_id from order_share share
     join order_payment_collection paid on paid.order_id = share.order_id and paid.deleted_at is null
     join payment on payment.payment_collection_id = paid.payment_collection_id and payment.deleted_at is null
     join (
       select id, payment_id, created_at, 'sale' as kind from capture where deleted_at is null
       union all
       select id, payment_id, created_at, 'refund' as kind from refund where deleted_at is null
     ) movement on movement.payment_id = payment.id
     where share.deleted_at is null and not exists (
       select from ledger_entry booked
       where booked.order_id = share.order_id and booked.kind = movement.kind and booked.reference = movement.id
     )
     group by share.order_id order by min(movement.created_at) limit ?`,
    [AT_ONCE],
  )
  return rows.map(({ order_id }) => order_id)
}
