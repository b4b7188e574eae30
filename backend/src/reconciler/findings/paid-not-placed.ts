import { finishGroup } from "../../order-group/finish-group.ts"
import { type Finding, findRows } from "../finding.ts"

/** The money is there, and the group still waits for it. */
export const paidNotPlaced: Finding = {
  name: "paid_not_placed",
  words: {
    vi: "Đã nhận tiền nhưng đơn chưa được đặt xong",
    en: "Money is there, and the group is not placed yet",
  },
  find: (database) =>
    findRows(
      database,
      `select g.id, g.number from order_group g
       join payment p on p.payment_session_id = g.payment_session_id and p.deleted_at is null
       where g.state = 'awaiting_payment' and p.canceled_at is null and p.created_at < {settled}`,
    ),
  repair: async (container, { id }) => void (await finishGroup(container, id)),
}
