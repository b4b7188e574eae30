import type { Deed } from "./deed.ts"
import { DEEDS } from "./deeds.ts"

/** When a server dies, or what it stands on is gone for a while. */
export type Moment = { deed: Deed } & (
  | { kind: "named"; crashPoint: string }
  | { kind: "random"; afterMs: number }
  | { kind: "database"; afterMs: number }
)

const DATABASE_RESTARTS = 3

/**
 * So many moments; without a number each named one of each deed, one at random in each deed, and some restarts of the
 * database. The kinds take turns as long as they last.
 */
export function planMoments(count?: number): Moment[] {
  const named = roundRobin(
    DEEDS.map((deed) => deed.crashPoints.map((crashPoint): Moment => ({ kind: "named", deed, crashPoint }))),
  )
  const random = DEEDS.map((deed): Moment => ({ kind: "random", deed, afterMs: within(deed) }))
  const database = DEEDS.slice(0, 1).flatMap((deed) =>
    Array.from(
      { length: DATABASE_RESTARTS },
      (): Moment => ({ kind: "database", deed, afterMs: within(deed) }),
    ),
  )
  const all = roundRobin([named, random, database])
  return Array.from({ length: count ?? all.length }, (_, index) => at(all, index))
}

/** One of each kind, the same each time: for those who cannot wait for all. */
export function shortPlan(): Moment[] {
  const orders = deedNamed("three checkouts, paid on delivery")
  return [
    namedMoment("a checkout and its notice, vnpay", "finishing: shares written"),
    namedMoment("a part cancelled, vnpay", "canceling: money is back"),
    namedMoment("a payout", "payout: committed"),
    { kind: "database", deed: orders, afterMs: orders.takesMs / 2 },
  ]
}

/** A server dies; the other moments are restarts of the database. */
export function isKill({ kind }: Moment): boolean {
  return kind !== "database"
}

export function describe(moment: Moment): string {
  const { deed, kind } = moment
  if (kind === "named") return `${deed.name}, killed at "${moment.crashPoint}"`
  const what = kind === "random" ? "killed" : "database restarted"
  return `${deed.name}, ${what} after ${moment.afterMs} ms`
}

function namedMoment(deed: string, crashPoint: string): Moment {
  return { kind: "named", deed: deedNamed(deed), crashPoint }
}

function deedNamed(name: string): Deed {
  const deed = DEEDS.find((one) => one.name === name)
  if (!deed) throw new Error(`Nobody does "${name}".`)
  return deed
}

function within({ takesMs }: Deed): number {
  return Math.round(Math.random() * takesMs)
}

/** The first of each, then the second of each, … */
function roundRobin<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, place) =>
    lists.flatMap((list) => list.slice(place, place + 1)),
  ).flat()
}

/** Begins again at the end. */
function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length]
  if (item === undefined) throw new Error("There is nothing to choose from.")
  return item
}
