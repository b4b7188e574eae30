import type { ProposeBankAccount } from "@cho-ocop/contracts"
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
import { bankAccountLock } from "../../bank-account/bank-account-lock.ts"
import { openedNumber, sealedNumber } from "../../bank-account/proposal-record.ts"
import {
  maskedAccount,
  readBankAccount,
  type WholeBankAccount,
} from "../../bank-account/read-bank-account.ts"
import { ProblemError } from "../../http/problem.ts"
import { BANK_ACCOUNT_PROPOSAL_MODULE } from "../../modules/bank-account-proposal/index.ts"
import type { BankAccountProposalModuleService } from "../../modules/bank-account-proposal/service.ts"
import { bankByBin } from "../../registration/banks.ts"
import { vendorModule } from "../../vendor-access/vendor-module.ts"
import { checkPasswordStep } from "../account/check-password.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"
import { tellOwnersStep } from "./tell-owners.ts"

interface Input extends ProposeBankAccount {
  vendor_id: string
  member_id: string
  email: string
}

const keepProposal = createStep(
  "keep-bank-account-proposal",
  async ({ vendor_id, email, bank_bin, account_number, holder }: Input, { container }) => {
    if (!bankByBin(bank_bin)) {
      throw new ProblemError("bad_request", "There is no such bank.", { bank_bin: "bank_unknown" })
    }
    const service = proposals(container)
    const wanted = { bank_bin, account_number, holder, account_number_end: account_number.slice(-4) }
    const inForce = await readBankAccount(container, vendor_id)
    const [waiting] = await service.listBankAccountProposals({ vendor_id, state: "waiting" }, { take: 1 })
    const { name } = await vendorModule(container).retrieveVendor(vendor_id)
    const told = { name, before: inForce && maskedAccount(inForce), after: maskedAccount(wanted) }
    if (waiting && isSame({ ...waiting, account_number: openedNumber(waiting) }, wanted)) {
      return new StepResponse({ ...told, id: waiting.id, isNew: false }, null)
    }
    if (waiting) throw new ProblemError("proposal_waiting", "Another account is waiting to be approved.")
    if (inForce && isSame(inForce, wanted)) {
      throw new ProblemError("nothing_to_submit", "This account is in force already.")
    }
    const { id } = await service.createBankAccountProposals({
      ...wanted,
      vendor_id,
      account_number: sealedNumber(account_number, vendor_id),
      proposed_by: email,
    })
    return new StepResponse({ ...told, id, isNew: true }, id)
  },
  async (id, { container }) => {
    if (id) await proposals(container).deleteBankAccountProposals(id)
  },
)

/**
 * Asks for another bank account; the one in force stays until the operator approves. Sent twice, it waits once, and all
 * owners are told once. Throws `wrong_login`, `bad_request`, `proposal_waiting`, `nothing_to_submit`.
 */
export const proposeBankAccountWorkflow = createWorkflow("propose-bank-account", (input: Input) => {
  checkPasswordStep(
    transform({ input }, ({ input }) => ({
      kind: "vendor_member" as const,
      email: input.email,
      password: input.password,
    })),
  )
  const lock = transform({ input }, ({ input }) => bankAccountLock(input.vendor_id))
  acquireLockStep(lock)
  const kept = keepProposal(input)
  releaseLockStep(lock)
  when("is-a-new-proposal", { kept }, ({ kept }) => kept.isNew).then(() => {
    tellOwnersStep(transform({ kept }, ({ kept }) => ({ proposal_id: kept.id })))
  })
  recordAuditEntryStep(
    transform({ input, kept }, ({ input: { vendor_id, member_id, email }, kept }) =>
      kept.isNew
        ? {
            actor: { type: "vendor_member" as const, id: member_id, name: email },
            action: "bank_account.proposed",
            subject: { type: "vendor", id: vendor_id, name: kept.name },
            vendor_id,
            before: kept.before && { ...kept.before },
            after: { ...kept.after },
          }
        : null,
    ),
  )
  return new WorkflowResponse(transform({ kept }, ({ kept }) => kept.id))
})

function isSame(a: WholeBankAccount, b: WholeBankAccount): boolean {
  return a.bank_bin === b.bank_bin && a.account_number === b.account_number && a.holder === b.holder
}

function proposals(container: MedusaContainer): BankAccountProposalModuleService {
  return container.resolve<BankAccountProposalModuleService>(BANK_ACCOUNT_PROPOSAL_MODULE)
}
