import { ProblemError } from "../http/problem.ts"
import { besideImage } from "./beside-image.ts"

const TELLING_WORDS = /<script[\s/>]|<svg[\s/>]|<html[\s/>]|<!doctype\s|<\?php\s|<iframe[\s/>]|javascript:/i
const PDF = "%PDF-"
const PDF_WITHIN = 1024
/** A zip archive ends with this record and at most 64 kB of comment. */
const ZIP_END = Buffer.from([0x50, 0x4b, 0x05, 0x06])
const ZIP_END_WITHIN = 22 + 65_535

/**
 * Refuses an image that is something else at the same time: a page, a script, an archive, a document. No camera makes such a
 * file. Words are looked for beside the pixels only: among these, four letters stand by chance in one of a hundred
 * photos. Throws `file_type_refused`.
 */
export function refuseDisguise(bytes: Buffer): void {
  const isDisguised =
    besideImage(bytes).some(tellsOfPage) || bytes.subarray(0, PDF_WITHIN).includes(PDF) || endsAsZip(bytes)
  if (isDisguised) throw new ProblemError("file_type_refused", "The file is more than a photo.")
}

/** Whether a browser that guesses might take the bytes for a page. */
export function tellsOfPage(bytes: Buffer): boolean {
  return TELLING_WORDS.test(bytes.toString("latin1"))
}

/**
 * Whether an archive hangs behind the bytes. By chance four bytes fit sometimes; the length of the comment that follows
 * fits only in an archive.
 */
export function endsAsZip(bytes: Buffer): boolean {
  const tail = bytes.subarray(-ZIP_END_WITHIN)
  const at = tail.lastIndexOf(ZIP_END)
  return at >= 0 && at + 22 <= tail.length && at + 22 + tail.readUInt16LE(at + 20) <= tail.length
}
