import { bookOrder } from "../../ledger/book-order.ts"
import { type Finding, findRows } from "../finding.ts"

/** A capture or refund of a vendor's order is not in its ledger. */
export const ledgerLacksEntries: Finding = {
  name: "ledger_lacks_entries",
  words: {
    vi: "Sổ của gian hàng thiếu khoản đã thu hoặc đã hoàn",
    en: "A vendor's ledger lacks what was captured or given back",
  },
  find: (database) =>
    findRows(
      database,
      `select s.order_id as id, o.custom_display_id as number, count(*)::int as movements from order_share s
       join "order" o on o.id = s.order_id
       join order_payment_collection paid on paid.order_id = s.order_id and paid.deleted_at is null
       join payment p on p.payment_collection_id = paid.payment_collection_id and p.deleted_at is null
       join (
         select id, payment_id, 'sale' as kind, created_at from capture where deleted_at is null
         union all
         select id, payment_id, 'refund', created_at from refund where deleted_at is null
       ) moved on moved.payment_id = p.id
       where s.deleted_at is null and moved.created_at < {settled} and not exists (
         select from ledger_entry booked
         where booked.order_id = s.order_id and booked.kind = moved.kind and booked.reference = moved.id
       )
       group by s.order_id, o.custom_display_id`,
    ),
  repair: async (container, { id }) => void (await bookOrder(container, id)),
}
