import type { EvidenceFile } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId, Modules } from "@medusajs/framework/utils"
import type { AuditActor } from "../audit/audit-actor.ts"
import { ProblemError } from "../http/problem.ts"
import { keepEvidence } from "../registration/evidence-content.ts"
import { evidenceTypeOf } from "../registration/evidence-type.ts"
import { addFindingFileWorkflow } from "../workflows/inspection/add-finding-file.ts"
import { addSampleFileWorkflow } from "../workflows/inspection/add-sample-file.ts"
import type { KeptPaper } from "./inspection-record.ts"

interface Upload {
  inspection_id: string
  /** As the sender named it. */
  name: string
  content: Buffer
  actor: AuditActor
}

/**
 * Keeps a laboratory's report encrypted, then puts it to its sample in place of a former one. Throws `file_type_refused`
 * for anything but a PDF, and what `addSampleFileWorkflow` throws; then nothing is kept.
 */
export async function keepReport(
  container: MedusaContainer,
  { name, content, ...rest }: Upload & { sample_id: string },
): Promise<void> {
  const type = await evidenceTypeOf(content).catch(() => null)
  if (type !== "application/pdf") {
    throw new ProblemError("file_type_refused", "A laboratory's report is a PDF file.")
  }
  const file = await keep(container, { name, type, content, upload_id: null })
  const { result: former } = await addSampleFileWorkflow(container)
    .run({ input: { ...rest, file } })
    .catch(forgetting(container, file))
  if (former) await container.resolve(Modules.FILE).deleteFiles(former)
}

/**
 * Keeps a file encrypted, then puts it to a finding's answer; sent twice, it is kept once. Throws `file_type_refused` and
 * what `addFindingFileWorkflow` throws; then nothing is kept.
 */
export async function keepFindingFile(
  container: MedusaContainer,
  { name, content, upload_id, ...rest }: Upload & { finding_id: string; upload_id: string },
): Promise<void> {
  const type = await evidenceTypeOf(content)
  const file = await keep(container, { name, type, content, upload_id })
  const { result: kept } = await addFindingFileWorkflow(container)
    .run({ input: { ...rest, file } })
    .catch(forgetting(container, file))
  if (kept !== file.id) await container.resolve(Modules.FILE).deleteFiles(file.file_id)
}

interface Content {
  name: string
  type: EvidenceFile["type"]
  content: Buffer
  upload_id: string | null
}

async function keep(
  container: MedusaContainer,
  { name, type, content, upload_id }: Content,
): Promise<KeptPaper> {
  const id = generateEntityId("", "ipaper")
  const file_id = await keepEvidence(container, id, content)
  return { id, name, type, size: content.length, file_id, upload_id }
}

function forgetting(container: MedusaContainer, { file_id }: KeptPaper) {
  return async (refusal: unknown): Promise<never> => {
    await container.resolve(Modules.FILE).deleteFiles(file_id)
    throw refusal
  }
}
