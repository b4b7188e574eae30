import { EVIDENCE_FILE_TYPES, type EvidenceFile } from "@cho-ocop/contracts"
import { fileTypeFromBuffer } from "file-type"
import { ProblemError } from "../http/problem.ts"

/** Ends every zip archive, also one that hangs behind a picture. */
const ZIP_END = Buffer.from("PK\u0005\u0006")
const ZIP_END_WITHIN = 65_557

/** HEIC comes under either name. */
const SAME_AS: Record<string, string> = { "image/heif": "image/heic" }

/** What a file is, told from its content alone. Throws `file_type_refused`. */
export async function evidenceTypeOf(content: Buffer): Promise<EvidenceFile["type"]> {
  const found = await fileTypeFromBuffer(content)
  const mime = found && (SAME_AS[found.mime] ?? found.mime)
  const type = EVIDENCE_FILE_TYPES.find((taken) => taken === mime)
  if (!type || isAlsoZip(content)) {
    throw new ProblemError("file_type_refused", "Only PDF, JPEG, PNG, WebP and HEIC files are taken.")
  }
  return type
}

function isAlsoZip(content: Buffer): boolean {
  return content.subarray(-ZIP_END_WITHIN).includes(ZIP_END)
}
