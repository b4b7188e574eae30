import { Buffer } from "node:buffer"
import { unzipSync, zipSync } from "fflate"

/** What a workbook may unfold to: ten times what the longest table needs. */
const UNFOLDED_MAX = 30 * 1024 * 1024
const ENTRIES_MAX = 200

/**
 * The workbook written anew with just what its directory lists, not packed: a reader that goes by anything else in the
 * file cannot be made to unfold more. An entry that holds more than it says is cut there. Throws where it is no zip archive, or one that would unfold to more than 30 MB.
 */
export function unfoldWorkbook(zip: Uint8Array): Buffer {
  let entries = 0
  let unfolded = 0
  const files = unzipSync(zip, {
    filter: ({ size, originalSize }) => {
      entries += 1
      unfolded += Math.max(size, originalSize)
      if (entries > ENTRIES_MAX || unfolded > UNFOLDED_MAX) throw new Error("unfolds too far")
      return true
    },
  })
  const { buffer, byteOffset, length } = zipSync(files, { level: 0 })
  return Buffer.from(buffer, byteOffset, length)
}
