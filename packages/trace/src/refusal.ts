import { type Happening, lotsOf, openedBy, type TraceEvent } from "./event.ts"
import { aroundIn } from "./timeline.ts"

/** Why an event may not be told. `event` and `lot` name the one in question. */
export type Refusal =
  | { code: "event-told-already" }
  | { code: "event-in-the-future" }
  | { code: "event-before-its-predecessor"; event: string; lot: string }
  | { code: "event-after-its-successor"; event: string; lot: string }
  | { code: "lot-unknown"; lot: string }
  | { code: "lot-opened-already"; lot: string }
  | { code: "lot-of-another-vendor"; lot: string }
  | { code: "lot-opened-but-not-told-of"; lot: string }
  | { code: "correction-of-an-unknown-event"; event: string }
  | { code: "event-corrected-already"; event: string }
  | { code: "replacement-of-an-uncorrected-event"; event: string }
  | { code: "event-replaced-already"; event: string }

/** What is known when an event is to be told. */
export interface Known {
  now: Date
  /** Whose event it is. */
  vendor: string
  /** The vendor of each lot that the event names and that exists, by the lot's id. */
  vendorOfLot: ReadonlyMap<string, string>
  /** What this vendor told earlier of the same lots, and its corrections, in the order told. */
  events: readonly TraceEvent[]
}

/**
 * Everything that speaks against telling an event; empty where it may be told. Two events of a lot may have the same
 * time. A lot of another vendor is answered before anything is said of its events.
 */
export function refusalsOf(event: TraceEvent, known: Known): Refusal[] {
  return [
    ...refuseTimeAndName(event, known),
    ...(event.kind === "correction"
      ? refuseTarget(event.corrects, known.events)
      : [...refuseLots(event, known), ...refuseReplacing(event, known), ...refuseOrder(event, known)]),
  ]
}

function refuseTimeAndName(event: TraceEvent, { now, events }: Known): Refusal[] {
  const isTold = events.some(({ id }) => id === event.id)
  const isAhead = Date.parse(event.time) > now.getTime()
  return [
    ...(isTold ? [{ code: "event-told-already" as const }] : []),
    ...(isAhead ? [{ code: "event-in-the-future" as const }] : []),
  ]
}

function refuseTarget(target: string, events: readonly TraceEvent[]): Refusal[] {
  if (!events.some(({ id, kind }) => id === target && kind !== "correction")) {
    return [{ code: "correction-of-an-unknown-event", event: target }]
  }
  return isCorrected(target, events) ? [{ code: "event-corrected-already", event: target }] : []
}

function isCorrected(id: string, events: readonly TraceEvent[]): boolean {
  return events.some((event) => event.kind === "correction" && event.corrects === id)
}

function refuseLots(event: Happening, { vendor, vendorOfLot }: Known): Refusal[] {
  const opened = new Set(openedBy(event).map(({ id }) => id))
  const told = lotsOf(event)
  const ofTold = told.flatMap((lot): Refusal[] => {
    const owner = vendorOfLot.get(lot)
    if (owner === undefined) return opened.has(lot) ? [] : [{ code: "lot-unknown", lot }]
    if (owner !== vendor) return [{ code: "lot-of-another-vendor", lot }]
    return opened.has(lot) && event.replaces === undefined ? [{ code: "lot-opened-already", lot }] : []
  })
  const idle = [...opened].filter((lot) => !told.includes(lot))
  return [...ofTold, ...idle.map((lot): Refusal => ({ code: "lot-opened-but-not-told-of", lot }))]
}

function refuseReplacing({ replaces }: Happening, { events }: Known): Refusal[] {
  if (replaces === undefined) return []
  if (!isCorrected(replaces, events)) {
    return [{ code: "replacement-of-an-uncorrected-event", event: replaces }]
  }
  const isReplaced = events.some((event) => event.kind !== "correction" && event.replaces === replaces)
  return isReplaced ? [{ code: "event-replaced-already", event: replaces }] : []
}

function refuseOrder(event: Happening, { events }: Known): Refusal[] {
  const time = Date.parse(event.time)
  const lots = lotsOf(event)
  const { before, after } = aroundIn(events, event)
  const shared = (other: Happening) => lotsOf(other).find((lot) => lots.includes(lot))
  const refuse = (code: "event-before-its-predecessor" | "event-after-its-successor", others: Happening[]) =>
    others.flatMap((other): Refusal[] => {
      const lot = shared(other)
      return lot === undefined ? [] : [{ code, event: other.id, lot }]
    })
  return [
    ...refuse(
      "event-before-its-predecessor",
      before.filter((other) => Date.parse(other.time) > time),
    ),
    ...refuse(
      "event-after-its-successor",
      after.filter((other) => Date.parse(other.time) < time),
    ),
  ]
}
