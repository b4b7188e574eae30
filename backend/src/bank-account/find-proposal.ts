import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound } from "../http/not-found.ts"
import { BANK_ACCOUNT_PROPOSAL_MODULE } from "../modules/bank-account-proposal/index.ts"
import type { BankAccountProposalModuleService } from "../modules/bank-account-proposal/service.ts"
import type { ProposalRecord } from "./proposal-record.ts"

/** One proposal. Throws `not_found`. */
export async function findProposal(container: MedusaContainer, id: string): Promise<ProposalRecord> {
  const [proposal] = await container
    .resolve<BankAccountProposalModuleService>(BANK_ACCOUNT_PROPOSAL_MODULE)
    .listBankAccountProposals({ id }, { take: 1 })
  if (!proposal) throw notFound()
  return proposal
}
