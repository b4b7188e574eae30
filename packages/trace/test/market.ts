import { addDays } from "@cho-ocop/ocop/dates"
import {
  appendRecord,
  dailyHeadOf,
  endAfter,
  type MarketHead,
  marketHeadOf,
  NO_RECORDS,
  newSigningKey,
  type SigningKey,
  type TraceEvent,
  type TraceRecord,
} from "../src/index.ts"
import { WAY } from "./honey.ts"

/** A vendor with its chain, made up for tests. */
export interface Vendor {
  id: string
  key: SigningKey
  records: TraceRecord[]
}

const FIRST_DAY = "2026-03-20"

/** The n-th event of a vendor, with names of its own. */
export function eventOf(vendor: string, index: number): TraceEvent {
  const event = WAY[index % WAY.length]
  if (!event) throw new Error("no event")
  return { ...event, id: `${vendor}-${index}` }
}

/** A chain told at `perDay` records a Vietnamese day, at noon. */
export function chainOf(vendor: string, key: SigningKey, count: number, perDay = 2): TraceRecord[] {
  const records: TraceRecord[] = []
  for (let index = 0; index < count; index++) {
    const last = records.at(-1)
    const recordedAt = new Date(`${addDays(FIRST_DAY, Math.floor(index / perDay))}T05:00:00.000Z`)
    const event = eventOf(vendor, index)
    records.push(appendRecord({ event, vendor, end: last ? endAfter(last) : NO_RECORDS, key, recordedAt }))
  }
  return records
}

export function vendorOf(id: string, count: number, perDay?: number): Vendor {
  const key = newSigningKey()
  return { id, key, records: chainOf(id, key, count, perDay) }
}

/** The heads published at the end of each of so many days. */
export function publish(vendors: readonly Vendor[], days: number): MarketHead[] {
  const heads: MarketHead[] = []
  for (let day = 0; day < days; day++) {
    const date = addDays(FIRST_DAY, day)
    const told = vendors.flatMap(({ records }) => {
      const last = records.findLast(({ recorded_at }) => recorded_at.slice(0, 10) <= date)
      return last ? [dailyHeadOf(last, date)] : []
    })
    heads.push(marketHeadOf(date, told, heads.at(-1)))
  }
  return heads
}

/** The same records with what `change` does to one event, hashed and signed anew from there on. */
export function signAnew(
  { id, records }: Vendor,
  key: SigningKey,
  from: number,
  change: (event: TraceEvent) => TraceEvent,
): TraceRecord[] {
  const anew = records.slice(0, from)
  for (const { event, recorded_at } of records.slice(from)) {
    const last = anew.at(-1)
    anew.push(
      appendRecord({
        event: anew.length === from ? change(event) : event,
        vendor: id,
        end: last ? endAfter(last) : NO_RECORDS,
        key,
        recordedAt: new Date(recorded_at),
      }),
    )
  }
  return anew
}
