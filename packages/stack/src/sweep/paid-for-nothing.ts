import type pg from "pg"
import type { TakenMoney } from "./stand-ins.ts"

interface Kept {
  gateway: string
  reference: string
  number: string
  /** What the placed group that this payment is for says was taken, and given back; null where there is none. */
  held: string | null
  refunded: string | null
  /** What goes back, or went, as no order asked for it. */
  surplus: string
}

/** Money in the gateways' books that the shop's own books do not account for, in words. */
export async function paidForNothing(database: pg.Pool, taken: readonly TakenMoney[]): Promise<string[]> {
  if (taken.length === 0) return []
  const { rows } = await database.query<Kept>(`
    select a.gateway, a.reference, a.number, p.amount as held,
      (select coalesce(sum(r.amount), 0) from refund r where r.payment_id = p.id and r.deleted_at is null) as refunded,
      (select coalesce(sum(r.amount), 0) from payment_refund r
       where r.attempt_id = a.id and r.reason <> 'order' and r.state <> 'refused') as surplus
    from payment_attempt a
    left join order_group g on g.id = a.group_id and g.state = 'placed'
    left join payment p on p.payment_session_id = g.payment_session_id and p.data->>'reference' = a.reference`)
  return taken.flatMap((money) => {
    const kept = rows.find(
      ({ gateway, reference }) => gateway === money.gateway && reference === money.reference,
    )
    const name = `${money.gateway} ${money.reference} (${kept?.number ?? "no order"})`
    const accounted = Number(kept?.held ?? 0) + Number(kept?.surplus ?? 0)
    if (accounted !== money.taken) return [`${name} took ${money.taken}, the shop knows of ${accounted}`]
    const refunded = Number(kept?.refunded ?? 0) + Number(kept?.surplus ?? 0)
    // What payOS gives back, somebody transfers by hand.
    if (money.gateway === "vnpay" && refunded !== money.givenBack) {
      return [`${name} gave back ${money.givenBack}, the shop says ${refunded}`]
    }
    return []
  })
}
