import type { MedusaContainer } from "@medusajs/framework/types"
import type { AuditActor } from "../audit/audit-actor.ts"
import { AUDIT_MODULE } from "../modules/audit/index.ts"
import type { AuditModuleService } from "../modules/audit/service.ts"
import type { VendorOrderRecord } from "./order-record.ts"

/** Lists for the operator that a vendor told of other cash than was due, in đồng. */
export async function noteCashDifference(
  container: MedusaContainer,
  order: VendorOrderRecord,
  { due, collected, actor }: { due: number; collected: number; actor: AuditActor },
): Promise<void> {
  await container.resolve<AuditModuleService>(AUDIT_MODULE).createAuditEntries({
    actor_type: actor.type,
    actor_id: actor.id,
    actor_name: actor.name,
    action: "order.cash_differs",
    subject_type: "order",
    subject_id: order.id,
    subject_name: order.custom_display_id,
    vendor_id: order.vendor_id,
    before: { due },
    after: { collected },
  })
}
