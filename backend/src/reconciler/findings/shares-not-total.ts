import { type Finding, findRows } from "../finding.ts"

/** What the vendors' shares, the group and its payment come to is not the same. */
export const sharesNotTotal: Finding = {
  name: "shares_not_total",
  words: {
    vi: "Tổng các phần của gian hàng khác với tổng đơn hoặc khoản thanh toán",
    en: "The shares do not sum to the group or its payment",
  },
  find: (database) =>
    findRows(
      database,
      `select * from (
         select g.id, g.number, g.total::bigint as total, coalesce(sum(s.amount), 0)::bigint as shares,
                (select p.amount::bigint from payment p
                 where p.payment_session_id = g.payment_session_id and p.deleted_at is null) as paid
         from order_group g left join order_share s on s.group_id = g.id and s.deleted_at is null
         where g.state <> 'expired'
         group by g.id
       ) sums where total <> shares or total <> coalesce(paid, total)`,
    ),
  repair: null,
}
