import { sign } from "node:crypto"
import { z } from "zod"
import type { TraceEvent } from "../event.ts"
import { identifier, sha256 } from "../text.ts"
import { canonical, hashOf, NOTHING } from "./canonical.ts"
import { keyId, privateKeyObject, publicPart, type SigningKey } from "./key.ts"

/**
 * What surrounds an event in its vendor's chain. Read without judging the event itself: what was valid when it was
 * signed stays so, whatever later rules for events say.
 * - `index`: its place in the vendor's chain, from 0
 * - `previous`: hash of the record before, zeros for the first
 * - `recorded_at`: when the platform took it in, UTC
 * - `key`: thumbprint of the key that signed
 * - `hash`: SHA-256 over the canonical JSON of everything but `hash` and `signature`
 * - `signature`: Ed25519 (RFC 8032) over that same canonical JSON, in hexadecimal digits
 */
export const traceRecord = z.strictObject({
  version: z.literal(1),
  vendor: identifier,
  index: z.int().nonnegative(),
  previous: sha256,
  recorded_at: z.iso.datetime({ precision: 3 }),
  key: z.string(),
  event: z.looseObject({ id: z.string() }),
  hash: sha256,
  signature: z.string().regex(/^[0-9a-f]{128}$/),
})

/** An event, bound to everything its vendor told before. */
export type TraceRecord = Omit<z.infer<typeof traceRecord>, "event"> & { event: TraceEvent }

/** Where a chain ends: so many records, the last of them with this hash, taken in at this time. */
export interface ChainEnd {
  length: number
  hash: string
  recorded_at: string
}

/** The end of a chain that has not begun. */
export const NO_RECORDS: ChainEnd = { length: 0, hash: NOTHING, recorded_at: "" }

/** The end of the chain whose last record this is. */
export function endAfter({ index, hash, recorded_at }: TraceRecord): ChainEnd {
  return { length: index + 1, hash, recorded_at }
}

/** What a record's hash and signature speak for. */
export function boundText({
  hash: _hash,
  signature: _signature,
  ...bound
}: z.infer<typeof traceRecord>): string {
  return canonical(bound)
}

/**
 * The next record of a vendor's chain. The caller has asked `refusalsOf` before, and lets only one record follow
 * another.
 */
export function appendRecord(given: {
  event: TraceEvent
  vendor: string
  end: ChainEnd
  key: SigningKey
  recordedAt: Date
}): TraceRecord {
  const { event, vendor, end, key, recordedAt } = given
  const bound = {
    version: 1 as const,
    vendor,
    index: end.length,
    previous: end.hash,
    recorded_at: recordedAt.toISOString(),
    key: keyId(publicPart(key)),
    event,
  }
  const text = canonical(bound)
  const signature = sign(null, Buffer.from(text), privateKeyObject(key)).toString("hex")
  return { ...bound, hash: hashOf(text), signature }
}
