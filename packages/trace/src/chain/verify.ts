import { type KeyObject, verify } from "node:crypto"
import { vietnameseDate } from "@cho-ocop/ocop/dates"
import type { z } from "zod"
import { hashOf, NOTHING } from "./canonical.ts"
import type { PublishedEnd } from "./daily-head.ts"
import { keyId, type PublicKey, publicKeyObject } from "./key.ts"
import { boundText, type ChainEnd, NO_RECORDS, traceRecord } from "./record.ts"

/**
 * What is wrong with a record:
 * - `malformed`: not a record at all
 * - `of-another-vendor`
 * - `altered`: its hash does not speak for it
 * - `misplaced`: not the next by its index
 * - `unlinked`: does not follow from the record before
 * - `earlier-than-previous`: taken in before the one it follows
 * - `unknown-key`: signed by none of the vendor's keys
 * - `wrong-signature`
 * - `not-as-published`: a head published for this record has another hash
 * - `after-publication`: dated on a day whose head was published without it
 * - `missing`: a published head has more records than the chain
 */
export type Flaw =
  | "malformed"
  | "of-another-vendor"
  | "altered"
  | "misplaced"
  | "unlinked"
  | "earlier-than-previous"
  | "unknown-key"
  | "wrong-signature"
  | "not-as-published"
  | "after-publication"
  | "missing"

/** `index` is the place at which the record was found; `id` its event's, where that could be read. */
export interface BrokenRecord {
  index: number
  id: string | null
  why: Flaw
}

export interface Verification {
  /** Records that were looked at. */
  events: number
  /** How many of them are broken, and one more where some are missing at the end. */
  brokenCount: number
  /** The first thousand of them, each with the first thing that is wrong. */
  broken: BrokenRecord[]
  /** Where the chain ends: kept, it lets the next verification begin there. */
  end: ChainEnd
}

/** What the records are held against. */
export interface Expected {
  vendor: string
  /** All keys that ever signed for the vendor. */
  keys: readonly PublicKey[]
  /** The vendor's ends of day from `publishedEnds`, by date. Without them nobody who holds a key is ever found out. */
  published: readonly PublishedEnd[]
  /** Where an earlier verification ended, when only what follows is to be looked at. */
  from?: ChainEnd
}

type Envelope = z.infer<typeof traceRecord>
interface Looked {
  index: number
  id: string | null
  flaw?: Flaw
  signed?: { text: string; key: KeyObject; signature: string }
}

/** Records whose signatures are checked at the same time, on all cores. */
const BATCH = 512
const MOST_NAMED = 1000

/**
 * Looks at a vendor's records in the order stored, one after the other: time grows with their number, memory does not.
 * After a broken record the chain is taken up again from it, so that one cut is told once or twice and not for all that
 * follow. Finds every edit, deletion, insertion, change of order and foreign signature; and what the holder of the
 * vendor's key signed anew, or cut from the end, as far as a head had been published for it.
 */
export async function verifyChain(
  records: AsyncIterable<unknown> | Iterable<unknown>,
  expected: Expected,
): Promise<Verification> {
  const walk = new Walk(expected)
  const broken: BrokenRecord[] = []
  let brokenCount = 0
  const tell = (found: BrokenRecord) => {
    brokenCount += 1
    if (broken.length < MOST_NAMED) broken.push(found)
  }
  const settle = async (batch: Looked[]) => {
    const flaws = await Promise.all(batch.map(flawOf))
    flaws.forEach((why, at) => {
      const { index = 0, id = null } = batch[at] ?? {}
      if (why) tell({ index, id, why })
    })
  }
  let batch: Looked[] = []
  for await (const record of records) {
    batch.push(walk.look(record))
    if (batch.length < BATCH) continue
    await settle(batch)
    batch = []
  }
  await settle(batch)
  if (walk.isCutShort) tell({ index: walk.end.length, id: null, why: "missing" })
  return { events: walk.events, brokenCount, broken, end: walk.end }
}

/** Goes along a chain and knows what has to come next. */
class Walk {
  events = 0
  /** Where the chain ends, as far as it was walked. */
  end: ChainEnd
  readonly #vendor: string
  readonly #keys: Map<string, KeyObject>
  readonly #published: readonly PublishedEnd[]
  /** The hash of the record before; nothing after a record that could not be read. */
  #previous: string | undefined
  #nextIndex: number
  /** How many published ends lie behind. */
  #passed = 0

  constructor({ vendor, keys, published, from = NO_RECORDS }: Expected) {
    this.#vendor = vendor
    this.#keys = new Map(keys.map((key) => [keyId(key), publicKeyObject(key)]))
    this.#published = published
    this.end = from
    this.#previous = from.hash
    this.#nextIndex = from.length
    this.#passPublished()
  }

  get isCutShort(): boolean {
    return this.#published.some(({ length }) => length > this.end.length)
  }

  look(given: unknown): Looked {
    const index = this.end.length
    this.events += 1
    const read = readRecord(given)
    if (!read) {
      this.end = { ...this.end, length: index + 1, hash: NOTHING }
      this.#previous = undefined
      this.#nextIndex += 1
      this.#passPublished()
      return { index, id: null, flaw: "malformed" }
    }
    const { record, text } = read
    const key = this.#keys.get(record.key)
    const flaw =
      this.#flawOf(record, text) ?? (key ? this.#flawBesidePublished(record, index) : "unknown-key")
    this.end = { length: index + 1, hash: record.hash, recorded_at: record.recorded_at }
    this.#previous = record.hash
    this.#nextIndex = record.index + 1
    this.#passPublished()
    const looked = { index, id: record.event.id }
    if (flaw || !key) return { ...looked, flaw }
    return { ...looked, signed: { text, key, signature: record.signature } }
  }

  #flawOf(record: Envelope, text: string): Flaw | undefined {
    if (record.vendor !== this.#vendor) return "of-another-vendor"
    if (record.hash !== hashOf(text)) return "altered"
    if (record.index !== this.#nextIndex) return "misplaced"
    if (this.#previous !== undefined && record.previous !== this.#previous) return "unlinked"
    return record.recorded_at < this.end.recorded_at ? "earlier-than-previous" : undefined
  }

  /** Against the heads: those that end with this record, and the last one that was published without it. */
  #flawBesidePublished({ hash, recorded_at }: Envelope, index: number): Flaw | undefined {
    for (let at = this.#passed; this.#published[at]?.length === index + 1; at++) {
      if (this.#published[at]?.hash !== hash) return "not-as-published"
    }
    const last = this.#published[this.#passed - 1]
    if (last && vietnameseDate(new Date(recorded_at)) <= last.date) return "after-publication"
    return undefined
  }

  #passPublished(): void {
    while ((this.#published[this.#passed]?.length ?? Number.POSITIVE_INFINITY) <= this.end.length)
      this.#passed++
  }
}

function readRecord(given: unknown): { record: Envelope; text: string } | undefined {
  if (!traceRecord.safeParse(given).success) return undefined
  const record = given as Envelope
  try {
    return { record, text: boundText(record) }
  } catch {
    return undefined
  }
}

function flawOf({ flaw, signed }: Looked): Promise<Flaw | undefined> {
  if (!signed) return Promise.resolve(flaw)
  const { text, key, signature } = signed
  return new Promise((resolve, reject) => {
    verify(null, Buffer.from(text), key, Buffer.from(signature, "hex"), (error, isRight) => {
      if (error) reject(error)
      else resolve(isRight ? undefined : "wrong-signature")
    })
  })
}
