import { settleGroup } from "../../payment/settle-attempt.ts"
import { type Finding, findRows } from "../finding.ts"

/** Nobody paid a group in time, and it still holds goods; its gateway is asked once more before it is given up. */
export const groupOverdue: Finding = {
  name: "group_overdue",
  words: {
    vi: "Đơn quá hạn thanh toán vẫn đang giữ hàng",
    en: "A group whose time to pay is over still holds goods",
  },
  find: (database) =>
    findRows(
      database,
      `select id, number from order_group
       where state = 'awaiting_payment' and pay_until < now() - interval '10 minutes'`,
    ),
  async repair(container, { id, facts }) {
    const state = await settleGroup(container, id)
    if (state === "awaiting_payment")
      throw new Error(`The gateway of ${facts.number} does not tell how it stands`)
  },
}
