import type { ReviewKind } from "@cho-ocop/contracts"
import type { AuditActor } from "../../audit/audit-actor.ts"
import type { NewAuditEntry } from "../audit/record-audit-entry.ts"

interface DecidedReview {
  id: string
  kind: ReviewKind
  product_id: string
  /** Of the product. */
  name: string
  vendor_id: string
  version: number
  before: Record<string, unknown> | null
  after: Record<string, unknown>
}

/** What the log keeps of a decision on a submission: who, when, and the document before and after. */
export function reviewEntryOf(
  { kind, product_id, name, vendor_id, version, before, after }: DecidedReview,
  actor: AuditActor,
  decision: "approved" | "returned",
  message?: string,
): NewAuditEntry {
  return {
    actor,
    action: `${kind}.${decision}`,
    subject: { type: kind, id: product_id, name: `${name} v${version}` },
    vendor_id,
    before: decision === "approved" ? before : null,
    after: decision === "approved" ? after : { version, message },
  }
}
