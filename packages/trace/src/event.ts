import { z } from "zod"
import { document } from "./document.ts"
import { lot, lotAmount } from "./lot.ts"
import { party, person } from "./party.ts"
import { place } from "./place.ts"
import { identifier, text } from "./text.ts"
import { zonedTime } from "./zoned-time.ts"

const amounts = z.array(lotAmount).min(1).max(100)
const opened = z.array(lot).max(100)

const happened = {
  id: identifier,
  time: zonedTime,
  place,
  people: z.array(person).max(20).optional(),
  documents: z.array(document).max(20).optional(),
  note: text(1000).optional(),
  /** The corrected event in whose place this one is told. */
  replaces: identifier.optional(),
}

/** Materials came in: one step back. Opens their lots. */
const received = z.strictObject({
  kind: z.literal("received"),
  ...happened,
  supplier: party,
  lots: amounts,
  opens: opened,
})

/** Lots became other lots, or were harvested, where nothing went in. Opens the lots that came out. */
const made = z.strictObject({
  kind: z.literal("made"),
  ...happened,
  inputs: z.array(lotAmount).max(100),
  outputs: amounts,
  opens: opened,
})

const tested = z.strictObject({
  kind: z.literal("tested"),
  ...happened,
  lots: amounts,
  laboratory: party.optional(),
  result: z.enum(["passed", "failed"]),
})

/** Goods were packed, into a container where that has a mark of its own (an SSCC, or the vendor's). */
const packed = z.strictObject({
  kind: z.literal("packed"),
  ...happened,
  lots: amounts,
  container: identifier.optional(),
})

/** Goods left: one step forward. */
const shipped = z.strictObject({ kind: z.literal("shipped"), ...happened, lots: amounts, recipient: party })

/** Goods reached a sales point. */
const arrived = z.strictObject({ kind: z.literal("arrived"), ...happened, lots: amounts, sales_point: party })

/** An earlier event is wrong: it never happened, or was told wrongly and another one will stand in its place. */
const correction = z.strictObject({
  kind: z.literal("correction"),
  id: identifier,
  time: zonedTime,
  corrects: identifier,
  reason: z.enum(["did_not_occur", "incorrect_data"]),
  note: text(1000),
})

/**
 * Something that happened to lots, or the correction of an event told earlier. `time` is when it happened, by the clock
 * on the spot; nothing here is ever changed afterwards, so a mistake is answered by a `correction` that points to it.
 * One step back (`received`) and one step forward (`shipped`, `arrived`) are what Circular 02/2024/TT-BKHCN asks for.
 */
export const traceEvent = z.discriminatedUnion("kind", [
  received,
  made,
  tested,
  packed,
  shipped,
  arrived,
  correction,
])
export type TraceEvent = z.infer<typeof traceEvent>
export type Correction = z.infer<typeof correction>
/** An event that is not a correction. */
export type Happening = Exclude<TraceEvent, Correction>

/** The lots that an event tells of, each once. */
export function lotsOf(event: TraceEvent): string[] {
  return [...new Set(amountsOf(event).map(({ lot_id }) => lot_id))]
}

function amountsOf(event: TraceEvent) {
  switch (event.kind) {
    case "correction":
      return []
    case "made":
      return [...event.inputs, ...event.outputs]
    default:
      return event.lots
  }
}

/** The lots that an event tells of for the first time. */
export function openedBy(event: TraceEvent) {
  return event.kind === "received" || event.kind === "made" ? event.opens : []
}
