import { expireGroup } from "../../order-group/expire-group.ts"
import { type Finding, findRows } from "../finding.ts"

/** A vendor's order of a group is gone. One that nobody paid is given up; else a person must decide about the money. */
export const groupLacksOrder: Finding = {
  name: "group_lacks_order",
  words: {
    vi: "Đơn chung thiếu đơn của một gian hàng",
    en: "A group lacks the order of a vendor",
  },
  find: (database) =>
    findRows(
      database,
      `select g.id, g.number, g.state, count(s.id)::int as shares, count(o.id)::int as orders
       from order_group g
       left join order_share s on s.group_id = g.id and s.deleted_at is null
       left join "order" o on o.id = s.order_id and o.deleted_at is null
       where g.state <> 'expired'
       group by g.id having count(s.id) = 0 or count(o.id) < count(s.id)`,
    ),
  async repair(container, { id, facts }) {
    const state = await expireGroup(container, id, "unpaid")
    if (state !== "expired")
      throw new Error(`Group ${facts.number} is ${state}: its shopper is owed an order or money`)
  },
}
