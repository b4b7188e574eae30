import type { PartRefund } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../database.ts"
import { CASH_ON_DELIVERY } from "../modules/payment-cash-on-delivery/index.ts"
import type { Refund } from "./attempt.ts"
import { RECEIVED_BY_HAND } from "./hand-refunds.ts"

interface RefundRow {
  payment_id: string
  amount: string
  refunded_at: Date
  provider_id: string
  /** What became of it at the gateway; null where it was not noted yet. */
  state: Refund["state"] | null
  since: Date | null
  /** When the operator noted that it was transferred, of what was received by hand. */
  transferred_at: Date | null
}

const SENT: readonly Refund["state"][] = ["refunded", "done_by_hand"]
const BY_HAND: readonly Refund["state"][] = ["by_hand", "refused"]

/**
 * What was given back of these payments of vendors' orders, by payment, oldest first. Medusa counts it at once; whether
 * it was sent the gateway knows, or the operator where the gateway cannot refund.
 */
export async function partRefunds(
  container: MedusaContainer,
  paymentIds: readonly string[],
): Promise<Map<string, PartRefund[]>> {
  if (paymentIds.length === 0) return new Map()
  const database = databaseOf(container)
  const { rows } = await database.raw<{ rows: RefundRow[] }>(
    `select mine.payment_id, mine.amount, mine.created_at as refunded_at, payment.provider_id,
       noted.state, noted.updated_at as since, told.created_at as transferred_at
     from refund mine
     join payment on payment.id = mine.payment_id
     left join refund made on made.created_by = 'share:' || mine.id and made.deleted_at is null
     left join payment_refund noted on noted.key = made.id and noted.deleted_at is null
     left join order_payment_collection its on its.payment_collection_id = payment.payment_collection_id
       and its.deleted_at is null
     left join order_event told on told.order_id = its.order_id and told.kind = 'refund_sent'
       and told.data->>'refund_id' = mine.id
     where mine.payment_id = any(?) and mine.deleted_at is null
     order by mine.created_at, mine.id`,
    [[...paymentIds]],
  )
  return new Map(
    [...Map.groupBy(rows, ({ payment_id }) => payment_id)].map(([id, refunds]) => [
      id,
      refunds.map(refundOf),
    ]),
  )
}

function refundOf(row: RefundRow): PartRefund {
  return {
    amount: Number(row.amount),
    state: stateOf(row),
    since: new Date(row.transferred_at ?? row.since ?? row.refunded_at).toISOString(),
  }
}

function stateOf({ provider_id, state, transferred_at }: RefundRow): PartRefund["state"] {
  if (provider_id === CASH_ON_DELIVERY) return "by_vendor"
  if (provider_id === RECEIVED_BY_HAND) return transferred_at ? "given_back" : "by_hand"
  if (state === null) return "under_way"
  if (SENT.includes(state)) return "given_back"
  return BY_HAND.includes(state) ? "by_hand" : "under_way"
}
