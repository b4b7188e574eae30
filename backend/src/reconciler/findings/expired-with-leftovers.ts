import { clearExpiredGroup } from "../../order-group/expire-group.ts"
import { type Finding, findRows } from "../finding.ts"

/** A group that was given up still has orders, and with them goods put aside. */
export const expiredWithLeftovers: Finding = {
  name: "expired_with_leftovers",
  words: {
    vi: "Đơn đã hết hạn nhưng vẫn còn đơn của gian hàng",
    en: "An expired group still has orders of vendors",
  },
  find: (database) =>
    findRows(
      database,
      `select g.id, g.number, count(*)::int as orders from order_group g
       join order_share s on s.group_id = g.id and s.deleted_at is null
       where g.state = 'expired'
       group by g.id`,
    ),
  repair: (container, { id }) => clearExpiredGroup(container, id),
}
