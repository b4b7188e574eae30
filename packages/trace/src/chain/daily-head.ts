import { type VietnameseDate, vietnameseDate } from "@cho-ocop/ocop/dates"
import { z } from "zod"
import { identifier, sha256 } from "../text.ts"
import { canonical, hashOf, NOTHING } from "./canonical.ts"
import type { TraceRecord } from "./record.ts"

/** How far a vendor's chain had come when a Vietnamese day ended: the number of its records and the last one's hash. */
export const dailyHead = z.strictObject({
  vendor: identifier,
  date: z.iso.date(),
  length: z.int().positive(),
  hash: sha256,
})
export type DailyHead = z.infer<typeof dailyHead>

/**
 * The heads of all vendors that have told anything, bound together and to the day before. It is published: from then on
 * not even who holds the keys can change what it speaks for. `heads` are sorted by vendor; `hash` is SHA-256 over the
 * canonical JSON of everything else.
 */
export const marketHead = z.strictObject({
  date: z.iso.date(),
  previous: sha256,
  heads: z.array(dailyHead),
  hash: sha256,
})
export type MarketHead = z.infer<typeof marketHead>

/**
 * The head of a vendor's chain for a day.
 * @param last the vendor's last record taken in on that day or before
 * @throws RangeError where that record is later than the day
 */
export function dailyHeadOf(last: TraceRecord, date: VietnameseDate): DailyHead {
  if (vietnameseDate(new Date(last.recorded_at)) > date) throw new RangeError("A record later than the day")
  return { vendor: last.vendor, date, length: last.index + 1, hash: last.hash }
}

/** The head of the market for a day; `before` is that of the last day that has one. */
export function marketHeadOf(
  date: VietnameseDate,
  heads: readonly DailyHead[],
  before: MarketHead | undefined,
): MarketHead {
  const sorted = heads.toSorted((a, b) => (a.vendor < b.vendor ? -1 : 1))
  const bound = { date, previous: before?.hash ?? NOTHING, heads: sorted }
  return { ...bound, hash: hashOf(canonical(bound)) }
}

/** A vendor's end of day as the published heads have it; zero records on a day on which it had none. */
export type PublishedEnd = Pick<DailyHead, "date" | "length" | "hash">

/** What the published heads say of one vendor, day by day. */
export function publishedEnds(vendor: string, heads: readonly MarketHead[]): PublishedEnd[] {
  return heads.map(
    ({ date, heads: all }) =>
      all.find((head) => head.vendor === vendor) ?? { date, length: 0, hash: NOTHING },
  )
}

/** What is wrong with a published head: altered since, cut from the day before, not later, or with fewer records. */
export type HeadFlaw = "malformed" | "altered" | "unlinked" | "not-later" | "shrunk"

/** The heads that do not follow from the ones before; they are given in order, beginning with the first ever. */
export function verifyHeads(heads: readonly unknown[]): { index: number; why: HeadFlaw }[] {
  return heads.flatMap((given, index) => {
    const read = marketHead.safeParse(given)
    if (!read.success) return [{ index, why: "malformed" as const }]
    const before = marketHead.safeParse(heads[index - 1]).data
    const why = flawOf(read.data, before)
    return why ? [{ index, why }] : []
  })
}

function flawOf({ hash, ...bound }: MarketHead, before: MarketHead | undefined): HeadFlaw | undefined {
  if (hash !== hashOf(canonical(bound))) return "altered"
  if (bound.previous !== (before?.hash ?? NOTHING)) return "unlinked"
  if (!before) return undefined
  if (bound.date <= before.date) return "not-later"
  const lengths = new Map(bound.heads.map(({ vendor, length }) => [vendor, length]))
  return before.heads.some(({ vendor, length }) => (lengths.get(vendor) ?? 0) < length) ? "shrunk" : undefined
}
