import { type BankAccountProposal, ProposalState } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "zod"
import { BANK_ACCOUNT_PROPOSAL_MODULE } from "../modules/bank-account-proposal/index.ts"
import type { BankAccountProposalModuleService } from "../modules/bank-account-proposal/service.ts"
import { bankByBin } from "../registration/banks.ts"
import { vendorModule } from "../vendor-access/vendor-module.ts"
import { proposalOf } from "./proposal-record.ts"

const PAGE = 50

/** Query of `GET /admin/bank-account-proposals`. */
export const ProposalQuery = z.object({
  state: ProposalState.default("waiting"),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})

/** A line of the operator's queue. */
export interface ProposalCard extends BankAccountProposal {
  vendor: { id: string; name: string }
  bank_name: string
}

/** Proposals in a state, longest waiting first. */
export async function listProposals(
  container: MedusaContainer,
  { state, offset }: z.infer<typeof ProposalQuery>,
): Promise<{ bank_account_proposals: ProposalCard[]; count: number }> {
  const [rows, count] = await container
    .resolve<BankAccountProposalModuleService>(BANK_ACCOUNT_PROPOSAL_MODULE)
    .listAndCountBankAccountProposals(
      { state },
      { order: { created_at: "ASC", id: "ASC" }, skip: offset, take: PAGE },
    )
  const vendors = await vendorModule(container).listVendors({ id: rows.map(({ vendor_id }) => vendor_id) })
  const names = new Map(vendors.map(({ id, name }) => [id, name]))
  return {
    count,
    bank_account_proposals: rows.map((row) => ({
      ...proposalOf(row),
      vendor: { id: row.vendor_id, name: names.get(row.vendor_id) ?? "" },
      bank_name: bankByBin(row.bank_bin)?.name ?? row.bank_bin,
    })),
  }
}
