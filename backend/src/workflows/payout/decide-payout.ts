import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { decidePayout, type PayoutOutcome } from "../../payout/decide-payout.ts"
import { payoutNumber } from "../../payout/payout-number.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

type Input = PayoutOutcome & { actor: AuditActor }

const decide = createStep("decide-payout-step", async ({ id, state, reason }: Input, { container }) => {
  const { number, vendor_id, amount } = await decidePayout(container, { id, state, reason })
  return new StepResponse({ number, vendor_id, amount })
})

/** Notes that a payout was paid or failed. Throws `not_found`, `already_decided`. Never taken back. */
export const decidePayoutWorkflow = createWorkflow("decide-payout", (input: Input) => {
  const decided = decide(input)
  recordAuditEntryStep(
    transform({ input, decided }, ({ input: { actor, id, state, reason }, decided }) => ({
      actor,
      action: `payout.${state}`,
      subject: { type: "payout", id, name: payoutNumber(decided.number) },
      vendor_id: decided.vendor_id,
      after: { amount: decided.amount, reason },
    })),
  )
  return new WorkflowResponse(input.id)
})
