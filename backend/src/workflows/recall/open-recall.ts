import type { RecallReason } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { AUDIT_MODULE } from "../../modules/audit/index.ts"
import type { AuditModuleService } from "../../modules/audit/service.ts"
import { derivedId } from "../../order-group/derived-id.ts"
import { inOneTransaction, type Transaction } from "../../order-group/in-one-transaction.ts"
import { noteEvents } from "../../order-group/note-event.ts"
import { recallsOfLots } from "../../recall/find-recalls.ts"
import { lotsMadeOf } from "../../recall/lots-made-of.ts"
import { type OrderWithLot, ordersWithLot } from "../../recall/orders-with-lot.ts"
import type { RecallNotice } from "../../recall/recall-letters.ts"
import { recallModule } from "../../recall/recall-module.ts"
import { findLot, type LotRecord } from "../../trace/find-lot.ts"
import { withGoodsLocked } from "../../vendor-order/goods-lock.ts"

interface Input {
  lot_ids: string[]
  /** Given where only this vendor's own lots may be called back. */
  vendor_id?: string
  reason: RecallReason
  /** The inspection that led to it. */
  inspection_id?: string | null
  actor: AuditActor
}

const openRecallStep = createStep("open-recall", async (input: Input, { container }) => {
  const lots = await Promise.all(
    input.lot_ids.map((id) =>
      findLot(container, { id, ...(input.vendor_id ? { vendor_id: input.vendor_id } : {}) }),
    ),
  )
  const vendorIds = lots.map(({ vendor_id }) => vendor_id)
  const affected = await withGoodsLocked(container, vendorIds, async () => {
    const ids = [...new Set((await Promise.all(lots.map((lot) => lotsMadeOf(container, lot)))).flat())]
    await openAll(container, ids, input)
    return ids
  })
  return new StepResponse(affected.map(recallId))
})

/**
 * Calls lots back, and all that was made of them: nothing of them is packed or labelled any more, their pages say so,
 * and whoever bought of them is written to, once, as is the vendor where somebody else did it. A lot that was called
 * back before stays so, with its first reason. Throws `not_found`. Answers the ids of the recalls.
 */
export const openRecallWorkflow = createWorkflow(
  "open-recall",
  (input: Input) => new WorkflowResponse(openRecallStep(input)),
)

/** A lot has one recall. */
const recallId = (lotId: string) => derivedId("recall", lotId)

interface Planned {
  lot: LotRecord
  holders: OrderWithLot[]
}

/** Recalls, letters and entries of the audit log are written together, or none of them. */
async function openAll(container: MedusaContainer, lotIds: readonly string[], input: Input): Promise<void> {
  const known = await recallsOfLots(container, lotIds)
  const planned: Planned[] = []
  for (const id of lotIds.filter((one) => !known.has(one))) {
    const lot = await findLot(container, { id })
    planned.push({ lot, holders: lot.kind === "product" ? await ordersWithLot(container, lot) : [] })
  }
  await inOneTransaction(container, async (transaction) => {
    for (const recall of planned) await writeRecall(container, transaction, recall, input)
  })
}

async function writeRecall(
  container: MedusaContainer,
  transaction: Transaction,
  { lot, holders }: Planned,
  { reason, inspection_id = null, actor }: Input,
): Promise<void> {
  const id = recallId(lot.id)
  const recalls = recallModule(container)
  await recalls.createRecalls(
    {
      id,
      lot_id: lot.id,
      vendor_id: lot.vendor_id,
      reason_vi: reason.vi,
      reason_en: reason.en,
      inspection_id,
      opened_by: actor.name,
      vendor_told_at: actor.type === "vendor_member" ? new Date() : null,
    },
    transaction.of(recalls),
  )
  const notice = {
    recall_id: id,
    lot_id: lot.id,
    number: lot.number,
    code: lot.code ?? "",
    recall_reason: reason,
  }
  await noteEvents(
    container,
    transaction,
    holders.map(({ order_id, group_id, holding }) => ({
      id: derivedId("oevent", id, order_id),
      group_id,
      order_id,
      kind: "recalled" as const,
      data: { ...notice, holding } satisfies RecallNotice,
    })),
  )
  const audit = container.resolve<AuditModuleService>(AUDIT_MODULE)
  await audit.createAuditEntries(
    {
      actor_type: actor.type,
      actor_id: actor.id,
      actor_name: actor.name,
      action: "recall.opened",
      subject_type: "lot",
      subject_id: lot.id,
      subject_name: `${lot.name}, ${lot.number}`,
      vendor_id: lot.vendor_id,
      before: null,
      after: { reason: reason.vi, orders: holders.length },
    },
    transaction.of(audit),
  )
}
