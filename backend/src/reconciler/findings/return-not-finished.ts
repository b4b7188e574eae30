import { machine } from "../../audit/audit-actor.ts"
import { receiveReturnWorkflow } from "../../workflows/vendor-order/receive-return.ts"
import { type Finding, findRows } from "../finding.ts"

/** A vendor said that goods came back, and their money did not follow, or it was not noted that it did. */
export const returnNotFinished: Finding = {
  name: "return_not_finished",
  words: {
    vi: "Hàng trả đã về nhưng chưa hoàn tiền xong",
    en: "Goods came back, and giving their money back was not finished",
  },
  find: (database) =>
    findRows(
      database,
      `select r.id, s.order_id, o.custom_display_id as number
       from return_request r
       join order_share s on s.id = r.share_id
       join "order" o on o.id = s.order_id and o.deleted_at is null
       where r.state = 'accepted' and r.received_at < {settled} and r.deleted_at is null`,
    ),
  async repair(container, { id, facts: { order_id } }) {
    await receiveReturnWorkflow(container).run({
      input: {
        order_id: String(order_id),
        return_id: id,
        actor: machine("reconciler"),
        key: "reconciled",
      },
    })
  },
}
