import type { CorrectEvent } from "@cho-ocop/contracts"
import { lotsOf } from "@cho-ocop/trace"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { tellEvent } from "../../trace/tell-event.ts"
import { correctionOf } from "../../trace/trace-event.ts"
import { traceModule } from "../../trace/trace-module.ts"

interface Input {
  vendor_id: string
  lot_id: string
  correction: CorrectEvent
  /** E-mail of the member. */
  told_by: string
}

const correctEventStep = createStep("correct-event", async (input: Input, { container }) => {
  const { vendor_id, lot_id, correction, told_by } = input
  const told = await traceModule(container).records.ofLots(vendor_id, [lot_id])
  const wrong = told.find(({ record }) => record.event.id === correction.event_id)
  const lots = wrong ? lotsOf(wrong.record.event) : []
  const event = correctionOf(correction)
  await tellEvent(container, { vendor_id, event, told_by, lots: lots.length > 0 ? lots : [lot_id] })
  return new StepResponse(event.id)
})

/** Records that an earlier event of a lot is wrong; both stay to be seen. Throws `event_refused`. */
export const correctEventWorkflow = createWorkflow("correct-event", (input: Input) => {
  return new WorkflowResponse(correctEventStep(input))
})
