import type { EvidenceUpload } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId, Modules } from "@medusajs/framework/utils"
import type { AuditActor } from "../audit/audit-actor.ts"
import { addEvidenceFileWorkflow } from "../workflows/registration/add-evidence-file.ts"
import { keepEvidence } from "./evidence-content.ts"
import { evidenceTypeOf } from "./evidence-type.ts"

interface Upload extends EvidenceUpload {
  member_id: string
  actor: AuditActor
  content: Buffer
}

/**
 * Keeps a file encrypted, then puts it on the member's registration; the id is that of the first where it was sent
 * twice. The content goes before the workflow, which would copy it at every step. Throws `file_type_refused` and what
 * `addEvidenceFileWorkflow` throws; then nothing is kept.
 */
export async function uploadEvidenceFile(container: MedusaContainer, upload: Upload): Promise<string> {
  const { member_id, actor, content, kind, name, upload_id } = upload
  const type = await evidenceTypeOf(content)
  const id = generateEntityId("", "evid")
  const file_id = await keepEvidence(container, id, content)
  const forget = () => container.resolve(Modules.FILE).deleteFiles(file_id)
  try {
    const { result } = await addEvidenceFileWorkflow(container).run({
      input: { member_id, actor, file: { id, kind, name, type, size: content.length, upload_id, file_id } },
    })
    if (result !== id) await forget()
    return result
  } catch (refusal) {
    await forget()
    throw refusal
  }
}
