import { EVIDENCE_FILE_TYPES, type EvidenceFile } from "@cho-ocop/contracts"
import { fileTypeFromBuffer } from "file-type"
import { ProblemError } from "../http/problem.ts"
import { refuseManyPixels } from "../pictures/pixels-max.ts"
import { endsAsZip, refuseDisguise, tellsOfPage } from "../pictures/refuse-disguise.ts"

/** Images whose pixels are counted; those of HEIC are not read here, and nobody draws them. */
const DRAWN: readonly EvidenceFile["type"][] = ["image/jpeg", "image/png", "image/webp"]

/** HEIC comes under either name. */
const SAME_AS: Record<string, string> = { "image/heif": "image/heic" }

/**
 * What a file is, told from its content alone. Throws `file_type_refused`, also for an image or a document that is
 * something else at the same time, and `file_too_large` for an image of too many pixels.
 */
export async function evidenceTypeOf(content: Buffer): Promise<EvidenceFile["type"]> {
  const found = await fileTypeFromBuffer(content)
  const mime = found && (SAME_AS[found.mime] ?? found.mime)
  const type = EVIDENCE_FILE_TYPES.find((taken) => taken === mime)
  const isPdf = type === "application/pdf"
  if (!type || endsAsZip(content) || (isPdf && tellsOfPage(behindPdf(content)))) {
    throw new ProblemError("file_type_refused", "Only PDF, JPEG, PNG, WebP and HEIC files are taken.")
  }
  if (!isPdf) refuseDisguise(content)
  if (DRAWN.includes(type)) await refuseManyPixels(content)
  return type
}

/** A document without its end is told whole. */
function behindPdf(content: Buffer): Buffer {
  return content.subarray(Math.max(0, content.lastIndexOf("%%EOF")))
}
