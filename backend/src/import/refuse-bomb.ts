import { inflateRawSync } from "node:zlib"
import { ProblemError } from "../http/problem.ts"

/** What a workbook may unfold to: ten times what the longest table needs. */
const UNFOLDED_MAX = 30 * 1024 * 1024
const ENTRIES_MAX = 200

const END = 0x06054b50
const END_BYTES = 22
const COMMENT_MAX = 65_535
const ENTRY = 0x02014b50
const ENTRY_BYTES = 46
const LOCAL_BYTES = 30
const STORED = 0
const DEFLATED = 8

/**
 * Looks into a zip archive before anything unfolds it whole: few entries, little content, and no entry larger than it
 * says. Throws `table_unreadable`.
 */
export function refuseBomb(zip: Buffer): void {
  try {
    check(zip)
  } catch (cause) {
    throw new ProblemError("table_unreadable", `The workbook cannot be read: ${cause}`)
  }
}

function check(zip: Buffer): void {
  const end = endOf(zip)
  const count = zip.readUInt16LE(end + 10)
  if (count > ENTRIES_MAX) throw new Error("too many entries")
  let at = zip.readUInt32LE(end + 16)
  let left = UNFOLDED_MAX
  for (let index = 0; index < count; index++) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error("no entry")
    left -= zip.readUInt32LE(at + 24)
    if (left < 0) throw new Error("too large")
    unfold(zip, at)
    at += ENTRY_BYTES + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
}

/** Throws where an entry holds more than it says. */
function unfold(zip: Buffer, at: number): void {
  const method = zip.readUInt16LE(at + 10)
  const packed = zip.readUInt32LE(at + 20)
  const size = zip.readUInt32LE(at + 24)
  const local = zip.readUInt32LE(at + 42)
  const from = local + LOCAL_BYTES + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  if (method === STORED && packed === size) return
  if (method !== DEFLATED) throw new Error("unknown method")
  inflateRawSync(zip.subarray(from, from + packed), { maxOutputLength: Math.max(1, size) })
}

function endOf(zip: Buffer): number {
  for (let at = zip.length - END_BYTES; at >= Math.max(0, zip.length - END_BYTES - COMMENT_MAX); at--) {
    if (zip.readUInt32LE(at) === END) return at
  }
  throw new Error("no end")
}
