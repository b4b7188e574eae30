import type { RecordEvent } from "@cho-ocop/contracts"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { findLot } from "../../trace/find-lot.ts"
import { readHome } from "../../trace/read-producer.ts"
import { tellEvent } from "../../trace/tell-event.ts"
import { laterEventOf } from "../../trace/trace-event.ts"

interface Input {
  vendor_id: string
  lot_id: string
  told: RecordEvent
  /** E-mail of the member. */
  told_by: string
}

const recordEventStep = createStep("record-event", async (input: Input, { container }) => {
  const { vendor_id, lot_id, told, told_by } = input
  const { quantity } = await findLot(container, { id: lot_id, vendor_id })
  const place = told.place ?? (await readHome(container, vendor_id))
  const event = laterEventOf(vendor_id, { ...told, place }, { lot_id, quantity })
  await tellEvent(container, { vendor_id, event, told_by, lots: [lot_id] })
  return new StepResponse(event.id)
})

/** Records what happened to a lot; it is never taken back, only corrected. Throws `event_refused`, `not_found`. */
export const recordEventWorkflow = createWorkflow("record-event", (input: Input) => {
  return new WorkflowResponse(recordEventStep(input))
})
