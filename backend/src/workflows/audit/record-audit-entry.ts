import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AuditAction } from "../../audit/audit-actions.ts"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { AUDIT_MODULE } from "../../modules/audit/index.ts"
import type { AuditModuleService } from "../../modules/audit/service.ts"

export interface NewAuditEntry {
  actor: AuditActor
  action: AuditAction
  subject: { type: string; id: string; name: string }
  /** The vendor whose file it is part of. */
  vendor_id?: string | null
  /** What changed; never a secret, an account number or a personal number. */
  before?: Record<string, unknown> | null
  after?: Record<string, unknown> | null
}

/**
 * Notes who changed what. An entry can never be taken back, so this is the last step of its workflow; one that changed
 * nothing notes nothing (null).
 */
export const recordAuditEntryStep = createStep(
  "record-audit-entry",
  async (entry: NewAuditEntry | null, { container }) => {
    if (!entry) return new StepResponse(null)
    const { actor, subject, vendor_id = null, before = null, after = null, action } = entry
    const kept = await container.resolve<AuditModuleService>(AUDIT_MODULE).createAuditEntries({
      actor_type: actor.type,
      actor_id: actor.id,
      actor_name: actor.name,
      action,
      subject_type: subject.type,
      subject_id: subject.id,
      subject_name: subject.name,
      vendor_id,
      before,
      after,
    })
    return new StepResponse(kept.id)
  },
)
