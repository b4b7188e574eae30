import { machine } from "../../audit/audit-actor.ts"
import { cancelVendorOrderWorkflow } from "../../workflows/vendor-order/cancel-vendor-order.ts"
import { type Finding, findRows } from "../finding.ts"

/** An order's money went back, or was let go, because it was being cancelled, and its vendor could still send it. */
export const cancelNotFinished: Finding = {
  name: "cancel_not_finished",
  words: {
    vi: "Tiền của đơn đã hoàn để hủy nhưng đơn chưa hủy xong",
    en: "An order's money is back, and cancelling the order was not finished",
  },
  find: (database) =>
    findRows(
      database,
      `select o.id, o.custom_display_id as number, coalesce(given.note, '') as reason
       from order_share s
       join order_group g on g.id = s.group_id and g.state = 'placed'
       join "order" o on o.id = s.order_id and o.deleted_at is null and o.status <> 'canceled'
       left join lateral (
         select r.note, r.created_at from refund r
         where r.created_by = 'cancel:' || o.id and r.deleted_at is null
         order by r.created_at limit 1
       ) given on true
       where s.deleted_at is null and coalesce(given.created_at, s.voided_at) < {settled}`,
    ),
  async repair(container, { id, facts: { reason } }) {
    await cancelVendorOrderWorkflow(container).run({
      input: {
        order_id: id,
        reason: String(reason),
        until: "sent",
        actor: machine("reconciler"),
        key: "reconciled",
      },
    })
  },
}
