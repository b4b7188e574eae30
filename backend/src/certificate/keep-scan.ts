import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId, Modules } from "@medusajs/framework/utils"
import type { AuditActor } from "../audit/audit-actor.ts"
import { keepEvidence } from "../registration/evidence-content.ts"
import { evidenceTypeOf } from "../registration/evidence-type.ts"
import { addScanWorkflow } from "../workflows/certificate/add-scan.ts"

interface Upload {
  certificate_id: string
  /** As the sender named it. */
  name: string
  content: Buffer
  actor: AuditActor
}

/**
 * Keeps a scan encrypted, then puts it to its certificate in place of a former one. Throws `file_type_refused` and what
 * `addScanWorkflow` throws; then nothing is kept.
 */
export async function keepScan(
  container: MedusaContainer,
  { certificate_id, name, content, actor }: Upload,
): Promise<void> {
  const type = await evidenceTypeOf(content)
  const id = generateEntityId("", "certscan")
  const file_id = await keepEvidence(container, id, content)
  const files = container.resolve(Modules.FILE)
  const scan = { id, name, type, size: content.length, file_id }
  const { result: former } = await addScanWorkflow(container)
    .run({ input: { certificate_id, scan, actor } })
    .catch(async (refusal) => {
      await files.deleteFiles(file_id)
      throw refusal
    })
  if (former) await files.deleteFiles(former)
}
