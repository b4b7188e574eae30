import fc from "fast-check"
import { expect, test } from "vitest"
import { publish, signAnew, type Vendor, vendorOf } from "../../test/market.ts"
import type { TraceEvent } from "../event.ts"
import { canonical } from "./canonical.ts"
import { type MarketHead, publishedEnds } from "./daily-head.ts"
import { newSigningKey, publicPart } from "./key.ts"
import { verifyChain } from "./verify.ts"

const ATTACKS = 10_000
const DAYS = 3

/** A market of two vendors, each with all its records published. */
interface Market {
  own: Vendor
  other: Vendor
  heads: MarketHead[]
}

const markets: Market[] = Array.from({ length: 16 }, (_, at) => {
  const own = vendorOf(`vendor-${at}`, 2 + (at % 4))
  const other = vendorOf(`other-${at}`, 2 + (at % 3))
  return { own, other, heads: publish([own, other], DAYS) }
})

/** What an attacker does with a vendor's stored records; nothing where there is nothing to do. */
type Attack = (market: Market, chance: Chance) => unknown[] | undefined
interface Chance {
  at: number
  to: number
  text: string
}

const pick = <Item>(items: readonly Item[], at: number): Item => {
  const item = items[at % items.length]
  if (item === undefined) throw new Error("nothing to pick")
  return item
}

const retell =
  (text: string) =>
  (event: TraceEvent): TraceEvent =>
    ({ ...event, note: `${text}!` }) as TraceEvent

const ATTACK_KINDS: Record<string, Attack> = {
  edit: ({ own }, { at, to, text }) => {
    const records = structuredClone(own.records)
    const [holder, key] = pick(leavesOf(pick(records, at)), to)
    const old = holder[key]
    holder[key] = typeof old === "number" ? old + 1 : `${text}${String(old)}`
    return canonical(records) === canonical(own.records) ? undefined : records
  },
  "edit one character": ({ own }, { at, to }) => {
    const records = structuredClone(own.records)
    const texts = leavesOf(pick(records, at)).filter(([holder, key]) => typeof holder[key] === "string")
    const [holder, key] = pick(texts, to)
    const old = String(holder[key])
    const place = (at * 31 + to) % old.length
    const changed = old[place] === "0" ? "1" : "0"
    holder[key] = old.slice(0, place) + changed + old.slice(place + 1)
    return records
  },
  "take a field away": ({ own }, { at, to }) => {
    const records = structuredClone(own.records)
    const [holder, key] = pick(leavesOf(pick(records, at)), to)
    delete holder[key]
    return records
  },
  "add a field": ({ own }, { at, to, text }) => {
    const records = structuredClone(own.records)
    const [holder] = pick(leavesOf(pick(records, at)), to)
    holder[`${text}new`] = text
    return records
  },
  delete: ({ own }, { at }) => own.records.toSpliced(at % own.records.length, 1),
  insert: ({ own }, { at, to }) =>
    own.records.toSpliced(at % (own.records.length + 1), 0, pick(own.records, to)),
  "insert a record of the vendor's own key": ({ own }, { at, text }) => {
    const index = at % own.records.length
    const [made] = signAnew(own, own.key, index, retell(text)).slice(index)
    return own.records.toSpliced(index, 0, ...(made ? [made] : []))
  },
  reorder: ({ own }, { at, to }) => {
    const [from, into] = [at % own.records.length, to % own.records.length]
    if (from === into) return undefined
    const moved = pick(own.records, from)
    return own.records.toSpliced(from, 1).toSpliced(into, 0, moved)
  },
  truncate: ({ own }, { at }) => own.records.slice(0, at % own.records.length),
  "sign anew with another key": ({ own }, { at, text }) =>
    signAnew(own, newSigningKey(), at % own.records.length, retell(text)),
  "sign anew with another vendor's key": ({ own, other }, { at, text }) =>
    signAnew(own, other.key, at % own.records.length, retell(text)),
  "sign anew with the own key": ({ own }, { at, text }) =>
    signAnew(own, own.key, at % own.records.length, retell(text)),
  "append with the own key, dated back": ({ own }, { text }) => {
    const last = pick(own.records, own.records.length - 1)
    const twice = { ...own, records: [...own.records, last] }
    return signAnew(twice, own.key, own.records.length, retell(text))
  },
  "swap a record between vendors": ({ own, other }, { at, to }) =>
    own.records.with(at % own.records.length, pick(other.records, to)),
  "swap chains between vendors": ({ other }) => other.records,
  "store something else": ({ own }, { at, text }) =>
    own.records.toSpliced(at % own.records.length, 1, pick<never>([null, text, [], {}, 7] as never[], at)),
}

/** Every value in a record that is no object, with what holds it. */
function leavesOf(value: object): [holder: Record<string, unknown>, key: string][] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === "object" && inner !== null ? leavesOf(inner) : [[value as Record<string, unknown>, key]],
  )
}

async function verified({ own, heads }: Market, records: unknown[]) {
  return verifyChain(JSON.parse(JSON.stringify(records)), {
    vendor: own.id,
    keys: [publicPart(own.key)],
    published: publishedEnds(own.id, heads),
  })
}

test("untouched chains are whole", async () => {
  for (const market of markets) {
    expect(await verified(market, market.own.records)).toMatchObject({
      events: market.own.records.length,
      brokenCount: 0,
      broken: [],
    })
  }
})

test(`${ATTACKS.toLocaleString("en")} random attacks are all found out`, { timeout: 120_000 }, async () => {
  const made: Record<string, number> = {}
  const chance = fc.record({ at: fc.nat(1000), to: fc.nat(1000), text: fc.string({ minLength: 1 }) })
  const kinds = Object.keys(ATTACK_KINDS)
  const attack = fc.tuple(fc.constantFrom(...markets), fc.constantFrom(...kinds), chance)
  await fc.assert(
    fc.asyncProperty(attack, async ([market, kind, by]) => {
      const records = ATTACK_KINDS[kind]?.(market, by)
      fc.pre(records !== undefined)
      const { brokenCount, broken } = await verified(market, records as unknown[])
      made[kind] = (made[kind] ?? 0) + 1
      expect(brokenCount).toBeGreaterThan(0)
      expect(broken.length).toBe(brokenCount)
    }),
    { numRuns: ATTACKS },
  )
  for (const kind of kinds) expect(made[kind], kind).toBeGreaterThan(100)
})
