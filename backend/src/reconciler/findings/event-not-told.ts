import { type Finding, findRows } from "../finding.ts"

/** Something happened minutes ago, and whom it concerns was not told. It is tried again and again by itself. */
export const eventNotTold: Finding = {
  name: "event_not_told",
  words: {
    vi: "Chưa báo được cho khách hoặc gian hàng sau 10 phút",
    en: "Somebody was not told of what happened ten minutes ago",
  },
  find: (database) =>
    findRows(
      database,
      `select e.id, g.number, e.kind, e.tries from order_event e join order_group g on g.id = e.group_id
       where e.done_at is null and e.deleted_at is null and e.created_at < now() - interval '10 minutes'`,
    ),
  repair: null,
}
