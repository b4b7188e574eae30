import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { openEvidence } from "./evidence-content.ts"
import type { EvidenceFileRecord } from "./registration-record.ts"

/** Answers with the file as it was sent, in a way that no browser runs anything in it or keeps it. */
export async function sendEvidenceFile(
  req: MedusaRequest,
  res: MedusaResponse,
  file: Pick<EvidenceFileRecord, "id" | "name" | "type" | "file_id">,
): Promise<void> {
  const content = await openEvidence(req.scope, file)
  res.set({
    "content-type": file.type,
    "content-disposition": `inline; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    "content-security-policy": "sandbox; default-src 'none'; style-src 'unsafe-inline'",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  })
  res.send(content)
}
