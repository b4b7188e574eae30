import { expect, test } from "vitest"
import { ARRIVED, HARVESTED, HONEY, MADE, RAW, RECEIVED, SHIPPED, TESTED, WAY } from "../test/honey.ts"
import { type Happening, type TraceEvent, traceEvent } from "./event.ts"
import { type Known, refusalsOf } from "./refusal.ts"
import { timelineOf } from "./timeline.ts"

const OWN = new Map(["lot-raw", "lot-jars", "lot-honey"].map((lot) => [lot, "honey"]))

function known(events: TraceEvent[], more: Partial<Known> = {}): Known {
  return { now: new Date("2026-03-20T00:00:00Z"), vendor: "honey", vendorOfLot: OWN, events, ...more }
}

function correctionOf(corrects: string, id = `correction-of-${corrects}`): TraceEvent {
  return {
    kind: "correction",
    id,
    time: "2026-03-19T08:00:00+07:00",
    corrects,
    reason: "incorrect_data",
    note: "sai",
  }
}

test("the way of a lot is told event by event", () => {
  const vendorOfLot = new Map<string, string>()
  for (const [at, event] of WAY.entries()) {
    expect(traceEvent.safeParse(event).error).toBeUndefined()
    expect(refusalsOf(event, known(WAY.slice(0, at), { vendorOfLot }))).toEqual([])
    if ("opens" in event) for (const { id } of event.opens) vendorOfLot.set(id, "honey")
  }
})

test("an event dated before its predecessor of the same lot is refused, with both named", () => {
  const early = { ...SHIPPED, time: "2026-03-11T07:00:00+07:00" } as TraceEvent
  expect(refusalsOf(early, known([HARVESTED, RECEIVED, MADE, TESTED]))).toEqual([
    { code: "event-before-its-predecessor", event: "ev-tested", lot: HONEY.id },
  ])
})

test("times are compared as moments, whatever their offset", () => {
  const sameMoment = { ...SHIPPED, time: "2026-03-12T07:00:00+00:00" } as TraceEvent
  expect(refusalsOf(sameMoment, known([HARVESTED, RECEIVED, MADE, TESTED]))).toEqual([])
  const earlier = { ...SHIPPED, time: "2026-03-12T14:30:00+08:00" } as TraceEvent
  expect(refusalsOf(earlier, known([HARVESTED, RECEIVED, MADE, TESTED]))).toHaveLength(1)
})

test("another lot may be told of earlier", () => {
  const early = { ...RECEIVED, time: "2026-03-01T07:00:00+07:00" } as TraceEvent
  expect(refusalsOf(early, known([HARVESTED], { vendorOfLot: new Map([["lot-raw", "honey"]]) }))).toEqual([])
})

test("an event in the future is refused", () => {
  const ahead = { ...ARRIVED, time: "2026-03-20T07:00:01+07:00" } as TraceEvent
  expect(refusalsOf(ahead, known(WAY.slice(0, 6)))).toEqual([{ code: "event-in-the-future" }])
})

test("a lot of another vendor, an unknown one and one opened twice are refused", () => {
  const theirs = new Map([...OWN, ["lot-honey", "tea"]])
  expect(refusalsOf(SHIPPED, known([], { vendorOfLot: theirs }))).toEqual([
    { code: "lot-of-another-vendor", lot: "lot-honey" },
  ])
  expect(refusalsOf(SHIPPED, known([], { vendorOfLot: new Map() }))).toEqual([
    { code: "lot-unknown", lot: "lot-honey" },
  ])
  const again = { ...HARVESTED, id: "ev-again" } as TraceEvent
  expect(refusalsOf(again, known([HARVESTED]))).toEqual([{ code: "lot-opened-already", lot: "lot-raw" }])
})

test("a lot may not be opened by an event that does not tell of it", () => {
  const idle = { ...HARVESTED, opens: [RAW, HONEY] } as TraceEvent
  expect(refusalsOf(idle, known([], { vendorOfLot: new Map() }))).toEqual([
    { code: "lot-opened-but-not-told-of", lot: "lot-honey" },
  ])
})

test("a correction points to an event that is known and not corrected yet", () => {
  expect(refusalsOf(correctionOf("ev-unknown"), known(WAY))).toEqual([
    { code: "correction-of-an-unknown-event", event: "ev-unknown" },
  ])
  expect(refusalsOf(correctionOf("ev-tested"), known(WAY))).toEqual([])
  const corrected = [...WAY, correctionOf("ev-tested")]
  expect(refusalsOf(correctionOf("ev-tested", "again"), known(corrected))).toEqual([
    { code: "event-corrected-already", event: "ev-tested" },
  ])
  expect(refusalsOf(correctionOf("correction-of-ev-tested", "third"), known(corrected))).toEqual([
    { code: "correction-of-an-unknown-event", event: "correction-of-ev-tested" },
  ])
})

test("what replaces a corrected event takes its place, between those around it", () => {
  const right: Happening = {
    ...TESTED,
    id: "ev-right",
    replaces: "ev-tested",
    time: "2026-03-12T15:00:00+07:00",
  }
  expect(refusalsOf(right, known(WAY))).toEqual([
    { code: "replacement-of-an-uncorrected-event", event: "ev-tested" },
  ])
  const corrected = [...WAY, correctionOf("ev-tested")]
  expect(refusalsOf(right, known(corrected))).toEqual([])
  expect(refusalsOf({ ...right, time: "2026-03-16T15:00:00+07:00" }, known(corrected))).toEqual(
    ["ev-packed", "ev-shipped", "ev-arrived"].map((event) => ({
      code: "event-after-its-successor",
      event,
      lot: HONEY.id,
    })),
  )
  const replaced = [...corrected, right]
  expect(refusalsOf({ ...right, id: "ev-second" }, known(replaced))).toEqual([
    { code: "event-replaced-already", event: "ev-tested" },
  ])
  expect(timelineOf(replaced).map(({ id }) => id)).toEqual(
    WAY.map(({ id }) => (id === "ev-tested" ? "ev-right" : id)),
  )
})

test("a wrong date does not stand in the way once it is corrected", () => {
  const wrong = { ...TESTED, time: "2026-03-19T14:00:00+07:00" } as TraceEvent
  const told = [HARVESTED, RECEIVED, MADE, wrong]
  expect(refusalsOf(SHIPPED, known(told))).toHaveLength(1)
  expect(refusalsOf(SHIPPED, known([...told, correctionOf("ev-tested")]))).toEqual([])
})

test("an event told a second time is refused", () => {
  expect(refusalsOf(TESTED, known(WAY.slice(0, 4)))).toEqual([{ code: "event-told-already" }])
})

test.each([
  ["without an offset", { time: "2026-03-12T14:00:00Z" }],
  ["of no day", { time: "2026-02-30T14:00:00+07:00" }],
  ["of no lot", { lots: [] }],
  ["of nothing", { lots: [{ lot_id: "lot-honey", quantity: { value: 0, unit: "piece" } }] }],
  ["of half a piece", { lots: [{ lot_id: "lot-honey", quantity: { value: 0.5, unit: "piece" } }] }],
  ["with a wrong GLN", { place: { id: "p", name: "Xưởng", gln: "8930000000003" } }],
  ["with a field of its own", { stars: 5 }],
  ["with a control character", { note: "a\u0000b" }],
  ["with half a character", { note: "a\ud800" }],
])("an event %s is not read", (_name, fault) => {
  expect(traceEvent.safeParse({ ...TESTED, ...fault }).success).toBe(false)
})

test("texts are kept composed", () => {
  const read = traceEvent.parse({ ...TESTED, note: ` ${"Kiểm nghiệm".normalize("NFD")} ` })
  expect(read).toHaveProperty("note", "Kiểm nghiệm".normalize("NFC"))
})
