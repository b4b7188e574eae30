import { LotHolding, type RecalledOrder, type RecallLetter } from "@cho-ocop/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "zod"
import { databaseOf } from "../database.ts"
import { TRIES } from "../order-group/event-tries.ts"

/** What the event `recalled` of an order keeps; its letter and its page tell it. */
export const RecallNotice = z.object({
  recall_id: z.string(),
  lot_id: z.string(),
  number: z.string(),
  code: z.string(),
  holding: LotHolding,
  recall_reason: z.object({ vi: z.string(), en: z.string().nullable() }),
})
export type RecallNotice = z.infer<typeof RecallNotice>

interface Row {
  order_id: string
  data: unknown
  done_at: Date | null
  tries: number
  email: string | null
  created_at: Date
}

/** The orders that are told of a recall, and how far their letters are. */
export async function recalledOrders(container: MedusaContainer, recallId: string): Promise<RecalledOrder[]> {
  const rows = await noticesWhere(container, "e.data->>'recall_id' = ?", [recallId])
  const orders = await container
    .resolve(Modules.ORDER)
    .listOrders(
      { id: rows.map(({ order_id }) => order_id) },
      { select: ["id", "custom_display_id"], take: null },
    )
  const numberOf = new Map(orders.map(({ id, custom_display_id }) => [id, custom_display_id ?? id]))
  return rows.map((row) => ({
    id: row.order_id,
    number: numberOf.get(row.order_id) ?? row.order_id,
    holding: RecallNotice.parse(row.data).holding,
    letter: letterOf(row),
  }))
}

/** The notices of orders, with when they were written. */
export async function noticesOf(
  container: MedusaContainer,
  orderIds: readonly string[],
): Promise<{ order_id: string; notice: RecallNotice; since: Date }[]> {
  if (orderIds.length === 0) return []
  const rows = await noticesWhere(container, "e.order_id = any(?)", [[...orderIds]])
  return rows.map(({ order_id, data, created_at }) => ({
    order_id,
    notice: RecallNotice.parse(data),
    since: created_at,
  }))
}

async function noticesWhere(
  container: MedusaContainer,
  condition: string,
  bindings: Knex.RawBinding[],
): Promise<Row[]> {
  const database = databaseOf(container)
  const { rows } = await database.raw<{ rows: Row[] }>(
    `select e.order_id, e.data, e.done_at, e.tries, g.email, e.created_at
     from order_event e join order_group g on g.id = e.group_id
     where e.kind = 'recalled' and e.deleted_at is null and ${condition}
     order by e.created_at, e.id`,
    bindings,
  )
  return rows
}

function letterOf({ email, done_at, tries }: Row): RecallLetter {
  if (!email) return "no_address"
  if (done_at) return "sent"
  return tries >= TRIES ? "failed" : "waiting"
}
