import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { notFound } from "../http/not-found.ts"
import { sendEvidenceFile } from "../registration/send-evidence-file.ts"
import { inspectionModule } from "./inspection-module.ts"
import type { FindingRecord, SampleRecord } from "./inspection-record.ts"

/** Answers with a file that a vendor put to one of its findings. Throws `not_found`. */
export async function sendFindingFile(
  req: MedusaRequest,
  res: MedusaResponse,
  findingId: string,
  fileId: string,
): Promise<void> {
  const [row] = await inspectionModule(req.scope).listInspectionFindings({ id: findingId })
  const finding = row as unknown as FindingRecord | undefined
  const file = finding?.files.find(({ id }) => id === fileId)
  if (!file) throw notFound()
  await sendEvidenceFile(req, res, file)
}

/** Answers with the laboratory's report of a sample. Throws `not_found`. */
export async function sendReport(req: MedusaRequest, res: MedusaResponse, sampleId: string): Promise<void> {
  const [row] = await inspectionModule(req.scope).listSamples({ id: sampleId })
  const sample = row as unknown as SampleRecord | undefined
  if (!sample?.file) throw notFound()
  await sendEvidenceFile(req, res, sample.file)
}
