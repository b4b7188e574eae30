import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { ProblemError } from "../../http/problem.ts"
import { LEDGER_MODULE } from "../../modules/ledger/index.ts"
import type { LedgerModuleService } from "../../modules/ledger/service.ts"
import { vendorModule } from "../../vendor-access/vendor-module.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

type Input = { vendor_id: string; key: string; amount: number; reason: string; actor: AuditActor }

const correct = createStep(
  "correct-ledger-step",
  async ({ vendor_id, key, amount, reason }: Input, { container }) => {
    const [vendor] = await vendorModule(container).listVendors({ id: vendor_id }, { take: 1 })
    if (!vendor) throw new ProblemError("not_found", "There is no such vendor.")
    const booked = await container.resolve<LedgerModuleService>(LEDGER_MODULE).book([
      {
        vendor_id,
        order_id: null,
        kind: "correction",
        reference: key,
        amount,
        occurred_at: new Date(),
        data: { reason },
      },
    ])
    return new StepResponse({ name: vendor.name, isNew: booked.length > 0 })
  },
)

/** Books what the operator puts right by hand, once for each key. Throws `not_found`. */
export const correctLedgerWorkflow = createWorkflow("correct-ledger", (input: Input) => {
  const corrected = correct(input)
  recordAuditEntryStep(
    transform({ input, corrected }, ({ input: { actor, vendor_id, amount, reason }, corrected }) =>
      corrected.isNew
        ? {
            actor,
            action: "ledger.corrected",
            subject: { type: "vendor", id: vendor_id, name: corrected.name },
            vendor_id,
            after: { amount, reason },
          }
        : null,
    ),
  )
  return new WorkflowResponse(corrected)
})
