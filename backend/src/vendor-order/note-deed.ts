import type { MedusaContainer } from "@medusajs/framework/types"
import type { AuditActor } from "../audit/audit-actor.ts"
import { AUDIT_MODULE } from "../modules/audit/index.ts"
import type { AuditModuleService } from "../modules/audit/service.ts"
import { inOneTransaction } from "../order-group/in-one-transaction.ts"
import { noteEvents, type OrderEventKind } from "../order-group/note-event.ts"
import type { VendorOrderRecord } from "./order-record.ts"

/** What was done to an order. */
export interface Deed {
  kind: OrderEventKind
  /** What its shopper is told. */
  data?: Record<string, unknown>
  before?: Record<string, unknown>
  after?: Record<string, unknown>
}

interface DoneDeed extends Deed {
  id: string
  order: VendorOrderRecord
  actor: AuditActor
}

/** Notes a deed for the mails and in the audit log, in one transaction. */
export async function noteDeed(
  container: MedusaContainer,
  { id, order, actor, kind, data = {}, before, after = data }: DoneDeed,
): Promise<void> {
  const audit = container.resolve<AuditModuleService>(AUDIT_MODULE)
  await inOneTransaction(container, async (transaction) => {
    await noteEvents(container, transaction, [
      { id, group_id: order.group_id, order_id: order.id, kind, data },
    ])
    await audit.createAuditEntries(
      {
        actor_type: actor.type,
        actor_id: actor.id,
        actor_name: actor.name,
        action: `order.${kind}`,
        subject_type: "order",
        subject_id: order.id,
        subject_name: order.custom_display_id,
        vendor_id: order.vendor_id,
        before: before ?? null,
        after,
      },
      transaction.of(audit),
    )
  })
}
