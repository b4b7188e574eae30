import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { noteDoneByHand } from "../../payment/done-by-hand.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

type Input = { id: string; actor: AuditActor }

const note = createStep(
  "note-refund-by-hand-step",
  async ({ id }: Input, { container }) => new StepResponse(await noteDoneByHand(container, id)),
)

/** Notes that somebody has transferred a refund by hand. Throws `not_found`, `already_decided`. Never taken back. */
export const noteRefundByHandWorkflow = createWorkflow("note-refund-by-hand", (input: Input) => {
  const refund = note(input)
  recordAuditEntryStep(
    transform({ input, refund }, ({ input: { actor, id }, refund: { number, amount, state } }) => ({
      actor,
      action: "payment_refund.done_by_hand",
      subject: { type: "payment_refund", id, name: number },
      before: { state },
      after: { amount },
    })),
  )
  return new WorkflowResponse(input.id)
})
