import { machine } from "../../audit/audit-actor.ts"
import { changeOrderWorkflow } from "../../workflows/vendor-order/change-order.ts"
import { type Finding, findRows } from "../finding.ts"

/** A vendor changed an order, and what follows from it, the money given back above all, was not finished. */
export const changeNotFinished: Finding = {
  name: "change_not_finished",
  words: {
    vi: "Gian hàng đã đổi hàng trong đơn nhưng việc hoàn tiền hoặc thu tiền chưa xong",
    en: "A vendor changed an order, and its money was not settled",
  },
  find: (database) =>
    findRows(
      database,
      `select o.id, o.custom_display_id as number, change.metadata->>'key' as key,
              change.metadata->>'reason' as reason
       from order_change change
       join "order" o on o.id = change.order_id and o.deleted_at is null and o.status <> 'canceled'
       where change.deleted_at is null and change.status = 'confirmed' and change.change_type = 'edit'
         and change.metadata->>'deed' is not null and change.confirmed_at < {settled}
         and not exists (select from order_event told where told.id = change.metadata->>'deed')`,
    ),
  async repair(container, { id, facts: { key, reason } }) {
    await changeOrderWorkflow(container).run({
      input: {
        order_id: id,
        lines: [],
        added: [],
        reason: String(reason),
        actor: machine("reconciler"),
        key: String(key),
      },
    })
  },
}
