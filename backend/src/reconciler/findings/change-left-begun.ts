import { Modules } from "@medusajs/framework/utils"
import { takeAwayBroken, VENDOR_CHANGE } from "../../order-change/begun-change.ts"
import { vendorOrderLock } from "../../vendor-order/vendor-order-lock.ts"
import { type Finding, findRows } from "../finding.ts"

/** A vendor began to change an order, and broke off: nothing else of it could be changed. */
export const changeLeftBegun: Finding = {
  name: "change_left_begun",
  words: {
    vi: "Việc đổi hàng trong đơn bị dở dang, chưa đổi gì",
    en: "A change of an order was begun and broke off before it changed anything",
  },
  find: (database) =>
    findRows(
      database,
      `select o.id, o.custom_display_id as number
       from order_change change join "order" o on o.id = change.order_id
       where change.deleted_at is null and change.status in ('pending', 'requested')
         and change.internal_note like '${VENDOR_CHANGE}%' and change.created_at < {settled}`,
    ),
  async repair(container, { id }) {
    const { key, timeout } = vendorOrderLock(id)
    await container.resolve(Modules.LOCKING).execute(key, () => takeAwayBroken(container, id), { timeout })
  },
}
