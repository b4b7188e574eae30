import { machine } from "../../audit/audit-actor.ts"
import { VENDOR_CHANGE } from "../../order-change/begun-change.ts"
import { decideReturnWorkflow } from "../../workflows/vendor-order/decide-return.ts"
import { type Finding, findRows } from "../finding.ts"

/** Goods are sent for those of a return, and the return does not say so. */
export const sentNotDecided: Finding = {
  name: "sent_not_decided",
  words: {
    vi: "Đã đổi hàng cho yêu cầu trả hàng nhưng yêu cầu chưa ghi là đã trả lời",
    en: "Goods are sent for a return, and the return was not noted as decided",
  },
  find: (database) =>
    findRows(
      database,
      `select request.id, change.order_id, o.custom_display_id as number,
              case change.change_type when 'exchange' then 'exchange' else 'replace' end as resolution,
              coalesce(change.metadata->>'answer', '') as answer
       from return_request request
       join order_change change on change.internal_note = '${VENDOR_CHANGE}' || request.id
       join "order" o on o.id = change.order_id
       where request.deleted_at is null and request.state = 'requested' and change.deleted_at is null
         and change.status = 'confirmed' and change.confirmed_at < {settled}`,
    ),
  async repair(container, { id, facts: { order_id, resolution, answer } }) {
    await decideReturnWorkflow(container).run({
      input: {
        order_id: String(order_id),
        return_id: id,
        is_accepted: true,
        resolution: resolution === "exchange" ? "exchange" : "replace",
        answer: String(answer),
        actor: machine("reconciler"),
        key: `reconciled ${id}`,
      },
    })
  },
}
