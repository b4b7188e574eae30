import type { ProposalState } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { bankAccountLock } from "../../bank-account/bank-account-lock.ts"
import { findProposal } from "../../bank-account/find-proposal.ts"
import { maskedAccount, readBankAccount } from "../../bank-account/read-bank-account.ts"
import { ProblemError } from "../../http/problem.ts"
import { BANK_ACCOUNT_PROPOSAL_MODULE } from "../../modules/bank-account-proposal/index.ts"
import type { BankAccountProposalModuleService } from "../../modules/bank-account-proposal/service.ts"
import { vendorModule } from "../../vendor-access/vendor-module.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"
import { tellOwnersStep } from "./tell-owners.ts"

interface Input {
  id: string
  state: Exclude<ProposalState, "waiting">
  /** Why it is rejected. */
  reason: string | null
  actor: AuditActor
}

const findVendor = createStep("find-vendor-of-proposal", async ({ id }: Input, { container }) => {
  const { vendor_id } = await findProposal(container, id)
  return new StepResponse(vendor_id)
})

const decide = createStep(
  "decide-bank-account-proposal",
  async ({ id, state, reason }: Input, { container }) => {
    const record = await findProposal(container, id)
    const { name } = await vendorModule(container).retrieveVendor(record.vendor_id)
    const inForce = await readBankAccount(container, record.vendor_id)
    const told = { name, before: inForce && maskedAccount(inForce), after: maskedAccount(record) }
    if (record.state === state) return new StepResponse({ ...told, isNew: false }, null)
    if (record.state !== "waiting") {
      throw new ProblemError("already_decided", `A proposal that is ${record.state} is not waiting.`)
    }
    await proposals(container).updateBankAccountProposals({ id, state, reason, decided_at: new Date() })
    return new StepResponse({ ...told, isNew: true }, id)
  },
  async (id, { container }) => {
    if (!id) return
    const open = { id, state: "waiting" as const, reason: null, decided_at: null }
    await proposals(container).updateBankAccountProposals(open)
  },
)

/**
 * Approves a proposed bank account, which is in force from then on, rejects it or takes it back; all owners are told.
 * Done twice, it is done once. Throws `not_found`, `already_decided` where it was decided otherwise.
 */
export const decideBankAccountWorkflow = createWorkflow("decide-bank-account", (input: Input) => {
  const vendor_id = findVendor(input)
  const lock = transform({ vendor_id }, ({ vendor_id }) => bankAccountLock(vendor_id))
  acquireLockStep(lock)
  const decided = decide(input)
  releaseLockStep(lock)
  when("is-newly-decided", { decided }, ({ decided }) => decided.isNew).then(() => {
    tellOwnersStep(transform({ input }, ({ input }) => ({ proposal_id: input.id })))
  })
  recordAuditEntryStep(
    transform(
      { input, vendor_id, decided },
      ({ input: { state, reason, actor }, vendor_id, decided: { name, before, after, isNew } }) =>
        isNew
          ? {
              actor,
              action: `bank_account.${state}`,
              subject: { type: "vendor", id: vendor_id, name },
              vendor_id,
              before: before && { ...before },
              after: { ...after, ...(reason ? { reason } : {}) },
            }
          : null,
    ),
  )
  return new WorkflowResponse(input.id)
})

function proposals(container: MedusaContainer): BankAccountProposalModuleService {
  return container.resolve<BankAccountProposalModuleService>(BANK_ACCOUNT_PROPOSAL_MODULE)
}
