import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { runPayouts } from "../../payout/run-payouts.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

type Input = { scheduled_on: string | null; actor: AuditActor }

const run = createStep("run-payouts-step", async ({ scheduled_on, actor }: Input, { container }) => {
  return new StepResponse(await runPayouts(container, { scheduled_on, run_by: actor.name }))
})

/** Makes a batch of payouts and answers its id; null where there is nothing to pay out. Never taken back. */
export const runPayoutsWorkflow = createWorkflow("run-payouts", (input: Input) => {
  const id = run(input)
  recordAuditEntryStep(
    transform({ input, id }, ({ input: { actor, scheduled_on }, id }) =>
      id
        ? {
            actor,
            action: "payout_batch.made",
            subject: { type: "payout_batch", id, name: scheduled_on ?? "" },
          }
        : null,
    ),
  )
  return new WorkflowResponse(id)
})
