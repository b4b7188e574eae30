import type { MedusaContainer } from "@medusajs/framework/types"
import { derivedId } from "../order-group/derived-id.ts"
import type { Transaction } from "../order-group/in-one-transaction.ts"
import { noteEvents } from "../order-group/note-event.ts"
import type { Refund } from "./attempt.ts"

interface Part {
  group_id: string
  order_id: string
}

/** Has the shopper told that money which was to go back is on its way now. Of what no order asked for nobody is told. */
export async function noteRefundSent(
  container: MedusaContainer,
  transaction: Transaction,
  { id, key, amount }: Pick<Refund, "id" | "key" | "amount">,
): Promise<void> {
  const part = await partOf(transaction, key)
  if (!part) return
  const event = { id: derivedId("oevent", "refund sent", id), ...part, kind: "refund_sent" as const }
  await noteEvents(container, transaction, [{ ...event, data: { amount: Number(amount) } }])
}

/** The vendor's order that a refund of the group's payment is for. */
async function partOf({ database }: Transaction, refundId: string): Promise<Part | undefined> {
  const { rows } = await database.raw<{ rows: Part[] }>(
    `select share.group_id, share.order_id from refund made
     join refund mine on made.created_by = 'share:' || mine.id
     join order_share share on share.payment_id = mine.payment_id and share.deleted_at is null
     where made.id = ?`,
    [refundId],
  )
  return rows[0]
}
