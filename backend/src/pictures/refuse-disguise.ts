import { ProblemError } from "../http/problem.ts"

const TELLING_WORDS = ["<script", "<svg", "<html", "<!doctype", "<?php", "<iframe", "javascript:"]
const PDF = "%PDF-"
const PDF_WITHIN = 1024
/** A zip archive ends with this record and at most 64 kB of comment. */
const ZIP_END = Buffer.from([0x50, 0x4b, 0x05, 0x06])
const ZIP_END_WITHIN = 22 + 65_535

/**
 * Refuses a photo that is something else at the same time: a page, a script, an archive, a document. What is kept is
 * drawn anew and would hold none of it; but no camera makes such a file. Throws `file_type_refused`.
 */
export function refuseDisguise(bytes: Buffer): void {
  const text = bytes.toString("latin1").toLowerCase()
  const isDisguised =
    TELLING_WORDS.some((word) => text.includes(word)) ||
    bytes.subarray(0, PDF_WITHIN).includes(PDF) ||
    endsAsZip(bytes.subarray(-ZIP_END_WITHIN))
  if (isDisguised) throw new ProblemError("file_type_refused", "The file is more than a photo.")
}

/** By chance four bytes fit sometimes; the length of the comment that follows fits only in an archive. */
function endsAsZip(tail: Buffer): boolean {
  const at = tail.lastIndexOf(ZIP_END)
  return at >= 0 && at + 22 <= tail.length && at + 22 + tail.readUInt16LE(at + 20) <= tail.length
}
