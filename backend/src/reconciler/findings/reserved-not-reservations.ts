import { databaseOf } from "../../database.ts"
import { type Finding, findRows } from "../finding.ts"

const RESERVED = `coalesce((
  select sum(r.quantity) from reservation_item r
  where r.inventory_item_id = level.inventory_item_id and r.location_id = level.location_id
    and r.deleted_at is null
), 0)`

/** A row of stock says that more or fewer units are put aside than its reservations do. */
export const reservedNotReservations: Finding = {
  name: "reserved_not_reservations",
  words: {
    vi: "Số lượng đang giữ khác với tổng các lần giữ hàng",
    en: "The stock's reserved quantity is not the sum of its reservations",
  },
  find: (database) =>
    findRows(
      database,
      `select * from (
         select level.id, level.inventory_item_id, level.reserved_quantity::int as reserved, ${RESERVED}::int as sum
         from inventory_level level where level.deleted_at is null
       ) level where reserved <> sum`,
    ),
  async repair(container, { id }) {
    const database = databaseOf(container)
    await database.transaction(async (transaction) => {
      await transaction("inventory_level").where({ id }).forUpdate().select("id")
      await transaction.raw(
        `update inventory_level level set reserved_quantity = ${RESERVED},
           raw_reserved_quantity = jsonb_set(raw_reserved_quantity, '{value}', to_jsonb(${RESERVED}::text)),
           updated_at = now()
         where id = ?`,
        [id],
      )
    })
  },
}
