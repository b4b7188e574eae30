import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { ProblemError } from "../../http/problem.ts"
import { PAYOUT_MODULE } from "../../modules/payout/index.ts"
import type { PayoutModuleService } from "../../modules/payout/service.ts"
import { bankFile } from "../../payout/bank-file.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

type Input = { id: string; actor: AuditActor }

const writeFile = createStep("write-bank-file", async ({ id }: Input, { container }) => {
  const payouts = container.resolve<PayoutModuleService>(PAYOUT_MODULE)
  const batch = await payouts.findBatch(id)
  if (!batch) throw new ProblemError("not_found", "There is no such batch.")
  const text = bankFile(await payouts.listPayouts({ batch_id: [id], state: "pending" })).toString("ascii")
  return new StepResponse({ name: `cho-ocop-chi-tra-${batch.number}.csv`, text })
})

/** What of a batch is still to be transferred, as a file for the bank. Throws `not_found`. */
export const openBankFileWorkflow = createWorkflow("open-bank-file", (input: Input) => {
  const file = writeFile(input)
  recordAuditEntryStep(
    transform({ input, file }, ({ input: { actor, id }, file }) => ({
      actor,
      action: "payout_batch.file_opened",
      subject: { type: "payout_batch", id, name: file.name },
    })),
  )
  return new WorkflowResponse(file)
})
