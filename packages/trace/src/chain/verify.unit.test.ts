import { expect, test } from "vitest"
import { chainOf, eventOf, publish, signAnew, vendorOf } from "../../test/market.ts"
import { publishedEnds } from "./daily-head.ts"
import { newSigningKey, publicPart } from "./key.ts"
import { appendRecord, endAfter } from "./record.ts"
import { type Expected, verifyChain } from "./verify.ts"

const vendor = vendorOf("honey", 20)
const expected: Expected = { vendor: vendor.id, keys: [publicPart(vendor.key)], published: [] }
const published = publishedEnds(vendor.id, publish([vendor], 10))

async function* streamed<Item>(items: readonly Item[]) {
  for (const item of items) yield item
}

test("a chain streamed from a store is whole, and tells where it ends", async () => {
  const { events, broken, end } = await verifyChain(streamed(vendor.records), { ...expected, published })
  const last = vendor.records.at(-1)
  expect({ events, broken }).toEqual({ events: 20, broken: [] })
  expect(end).toEqual(last && endAfter(last))
})

test("the next verification begins where the last one ended", async () => {
  const { end } = await verifyChain(vendor.records.slice(0, 12), {
    ...expected,
    published: published.slice(0, 6),
  })
  const rest = vendor.records.slice(12)
  const later = await verifyChain(rest, { ...expected, published, from: end })
  expect(later).toMatchObject({ events: 8, broken: [], end: { length: 20 } })
  const cut = await verifyChain(rest.slice(1), { ...expected, published, from: end })
  expect(cut.broken[0]).toEqual({ index: 12, id: "honey-13", why: "misplaced" })
})

test("one cut is told where it is, not for every record that follows", async () => {
  const { events, broken } = await verifyChain(vendor.records.toSpliced(5, 1), expected)
  expect(events).toBe(19)
  expect(broken).toEqual([{ index: 5, id: "honey-6", why: "misplaced" }])
})

test("an edited record is told by place and event", async () => {
  const [first] = vendor.records
  const edited = first && { ...first, event: { ...first.event, time: "2026-03-04T06:30:00+07:00" } }
  const { broken } = await verifyChain(vendor.records.with(0, edited as never), expected)
  expect(broken).toEqual([{ index: 0, id: "honey-0", why: "altered" }])
})

test("who holds the key and signs anew is found out by the first head published after the change", async () => {
  const anew = signAnew(vendor, vendor.key, 9, (event) => ({ ...event, time: "2026-03-04T06:30:00+07:00" }))
  expect((await verifyChain(anew, expected)).brokenCount).toBe(0)
  const { broken } = await verifyChain(anew, { ...expected, published })
  expect(broken[0]).toEqual({ index: 9, id: "honey-9", why: "not-as-published" })
})

test("records cut from the end are missed as soon as a head was published for them", async () => {
  const cut = vendor.records.slice(0, 15)
  expect((await verifyChain(cut, { ...expected, published: published.slice(0, 7) })).brokenCount).toBe(0)
  expect((await verifyChain(cut, { ...expected, published })).broken).toEqual([
    { index: 15, id: null, why: "missing" },
  ])
  expect((await verifyChain([], { ...expected, published })).broken).toEqual([
    { index: 0, id: null, why: "missing" },
  ])
})

test("a record dated on a day that was published without it is found out", async () => {
  const last = vendor.records.at(-1)
  if (!last) throw new Error("no record")
  const late = appendRecord({
    event: eventOf(vendor.id, 20),
    vendor: vendor.id,
    end: endAfter(last),
    key: vendor.key,
    recordedAt: new Date(last.recorded_at),
  })
  const { broken } = await verifyChain([...vendor.records, late], { ...expected, published })
  expect(broken).toEqual([{ index: 20, id: "honey-20", why: "after-publication" }])
})

test("two chains of one key are not grafted together", async () => {
  const anew = signAnew(vendor, vendor.key, 3, (event) => ({ ...event, id: "other" }))
  const grafted = [...vendor.records.slice(0, 8), ...anew.slice(8)]
  expect((await verifyChain(grafted, expected)).broken).toEqual([
    { index: 8, id: "honey-8", why: "unlinked" },
  ])
})

test("a record taken in before the one it follows is found out, published or not", async () => {
  const last = vendor.records.at(-1)
  if (!last) throw new Error("no record")
  const early = appendRecord({
    event: eventOf(vendor.id, 20),
    vendor: vendor.id,
    end: endAfter(last),
    key: vendor.key,
    recordedAt: new Date("2026-03-20T00:00:00Z"),
  })
  expect((await verifyChain([...vendor.records, early], expected)).broken).toEqual([
    { index: 20, id: "honey-20", why: "earlier-than-previous" },
  ])
})

test("a new key takes over, the old one keeps speaking for what it signed", async () => {
  const next = newSigningKey()
  const last = vendor.records.at(-1)
  if (!last) throw new Error("no record")
  const signed = appendRecord({
    event: eventOf(vendor.id, 20),
    vendor: vendor.id,
    end: endAfter(last),
    key: next,
    recordedAt: new Date("2026-04-01T00:00:00Z"),
  })
  const records = [...vendor.records, signed]
  expect((await verifyChain(records, expected)).broken).toEqual([
    { index: 20, id: "honey-20", why: "unknown-key" },
  ])
  const keys = [publicPart(vendor.key), publicPart(next)]
  expect((await verifyChain(records, { ...expected, keys })).brokenCount).toBe(0)
})

test("a record that names another vendor is none of this chain, whoever signed it", async () => {
  const theirs = chainOf("tea", vendor.key, 1)
  expect((await verifyChain(theirs, expected)).broken).toEqual([
    { index: 0, id: "tea-0", why: "of-another-vendor" },
  ])
})

test("however many are broken, a thousand are named and all are counted", async () => {
  const forged = chainOf(vendor.id, newSigningKey(), 1100)
  const { brokenCount, broken } = await verifyChain(forged, expected)
  expect(brokenCount).toBe(1100)
  expect(broken).toHaveLength(1000)
})
