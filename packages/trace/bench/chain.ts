import type { PublicKey, PublishedEnd } from "../src/index.ts"

/** How many events of the chain are verified, one measurement each. */
export const SIZES = [10_000, 100_000, 1_000_000]
export const VENDOR = "bench"
/** One record a line. */
export const RECORDS_FILE = "records.jsonl"
/** A `Chain`. */
export const ENDS_FILE = "ends.json"

/** What the records are held against. */
export interface Chain {
  key: PublicKey
  published: PublishedEnd[]
}
