import { addDays, type VietnameseDate, vietnameseDate } from "@cho-ocop/ocop"
import { dailyHeadOf, marketHeadOf } from "@cho-ocop/trace"
import type { TraceRecords } from "../modules/trace/trace-records.ts"

/** Publishes the head of each Vietnamese day that has ended and has none, the first one first; the rest stay as they are. */
export async function publishHeads(records: TraceRecords, now: Date): Promise<VietnameseDate[]> {
  const yesterday = addDays(vietnameseDate(now), -1)
  return records.whilePublishing(async (database) => {
    const published = await records.heads(database)
    let before = published.at(-1)
    const began = await records.began(database)
    if (!began) return []
    const added: VietnameseDate[] = []
    let date = before ? addDays(before.date, 1) : vietnameseDate(began)
    for (; date <= yesterday; date = addDays(date, 1)) {
      const lasts = await records.lastBefore(endOf(date), database)
      before = marketHeadOf(
        date,
        lasts.map((last) => dailyHeadOf(last, date)),
        before,
      )
      await records.addHead(before, database)
      added.push(date)
    }
    return added
  })
}

/** Midnight in Vietnam, with which the day ends. */
function endOf(date: VietnameseDate): Date {
  return new Date(`${addDays(date, 1)}T00:00:00+07:00`)
}
