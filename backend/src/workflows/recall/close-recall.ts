import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { notFound } from "../../http/not-found.ts"
import { ProblemError } from "../../http/problem.ts"
import { recalledOrders } from "../../recall/recall-letters.ts"
import { recallModule } from "../../recall/recall-module.ts"
import { findLot } from "../../trace/find-lot.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

interface Input {
  id: string
  note: string
  actor: AuditActor
}

const closeRecallStep = createStep(
  "close-recall-step",
  async ({ id, note }: Input, { container }) => {
    const recalls = recallModule(container)
    const [recall] = await recalls.listRecalls({ id })
    if (!recall) throw notFound()
    if (recall.closed_at) throw new ProblemError("not_possible_now", "The recall is closed already.")
    const orders = await recalledOrders(container, id)
    if (orders.some(({ letter }) => letter === "waiting")) {
      throw new ProblemError("not_possible_now", "Letters are still waiting to be sent.")
    }
    await recalls.updateRecalls({ id, closed_at: new Date(), closing_note: note })
    const lot = await findLot(container, { id: recall.lot_id })
    return new StepResponse({ id: lot.id, name: `${lot.name}, ${lot.number}`, vendor_id: lot.vendor_id }, id)
  },
  async (id, { container }) => {
    if (id) await recallModule(container).updateRecalls({ id, closed_at: null, closing_note: null })
  },
)

/** Notes that all that can be done is done; the lot stays called back. Throws `not_found`, `not_possible_now`. */
export const closeRecallWorkflow = createWorkflow("close-recall", (input: Input) => {
  const closed = closeRecallStep(input)
  recordAuditEntryStep(
    transform({ input, closed }, ({ input: { note, actor }, closed: { id, name, vendor_id } }) => ({
      actor,
      action: "recall.closed" as const,
      subject: { type: "lot", id, name },
      vendor_id,
      after: { note },
    })),
  )
  return new WorkflowResponse(input.id)
})
