import type { Deed } from "./deed.ts"

/** When a server dies, or what it stands on is gone for a while. */
export type Moment = { deed: Deed } & (
  | { kind: "named"; crashPoint: string }
  | { kind: "random"; afterMs: number }
  | { kind: "database"; afterMs: number }
)

/** A checkout with its cart takes about as long. */
const DEED_MS = 2_500
/** One in so many moments restarts the database instead. */
const DATABASE_EVERY = 10

/** Named moments of the code and others at random, in turns, spread over all deeds. */
export function planMoments(deeds: readonly Deed[], count: number): Moment[] {
  const named = roundRobin(deeds.map((deed) => deed.crashPoints.map((crashPoint) => ({ deed, crashPoint }))))
  return Array.from({ length: count }, (_, index): Moment => {
    const deed = at(deeds, Math.floor(index / 2))
    const afterMs = Math.round(Math.random() * DEED_MS)
    if (index % DATABASE_EVERY === DATABASE_EVERY - 1)
      return { kind: "database", deed: at(deeds, 0), afterMs }
    if (index % 2 === 1) return { kind: "random", deed, afterMs }
    return { kind: "named", ...at(named, index / 2) }
  })
}

export function describe(moment: Moment): string {
  const { deed, kind } = moment
  if (kind === "named") return `${deed.name}, killed at "${moment.crashPoint}"`
  const what = kind === "random" ? "killed" : "database restarted"
  return `${deed.name}, ${what} after ${moment.afterMs} ms`
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
