import { Locale } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { machine } from "../../audit/audit-actor.ts"
import { expireGroup } from "../../order-group/expire-group.ts"
import { restoreOrders } from "../../order-group/restore-orders.ts"
import { cancelVendorOrderWorkflow } from "../../workflows/vendor-order/cancel-vendor-order.ts"
import { type Finding, findRows } from "../finding.ts"

/** What a shopper reads whose order was lost, and whose goods were sold to others meanwhile. */
const GONE: Record<Locale, string> = {
  vi: "Đơn bị mất do sự cố kỹ thuật và hàng không còn nữa.",
  en: "A fault lost this order, and the goods can no longer be had.",
}

/**
 * A vendor's order of a group is gone. A group that nobody paid is given up; one that stands gets its order again, or,
 * where the goods can no longer be had, that part is cancelled and its money goes back.
 */
export const groupLacksOrder: Finding = {
  name: "group_lacks_order",
  words: {
    vi: "Đơn chung thiếu đơn của một gian hàng",
    en: "A group lacks the order of a vendor",
  },
  find: (database) =>
    findRows(
      database,
      `select g.id, g.number, g.state, g.locale, count(s.id)::int as shares, count(o.id)::int as orders
       from order_group g
       left join order_share s on s.group_id = g.id and s.deleted_at is null
       left join "order" o on o.id = s.order_id and o.deleted_at is null
       where g.state <> 'expired'
       group by g.id having count(s.id) = 0 or count(o.id) < count(s.id)`,
    ),
  async repair(container, { id, facts: { locale } }) {
    if ((await expireGroup(container, id, "unpaid")) === "expired") return
    const restored = await restoreOrders(container, id)
    for (const order of restored) {
      if (order.isGone) await cancel(container, order.id, GONE[Locale.parse(locale)])
    }
  },
}

async function cancel(container: MedusaContainer, order_id: string, reason: string): Promise<void> {
  await cancelVendorOrderWorkflow(container).run({
    input: {
      order_id,
      reason,
      until: "sent",
      actor: machine("reconciler"),
      key: "restored",
    },
  })
}
