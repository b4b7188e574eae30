import type { BankAccountProposal } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { bankByBin } from "../registration/banks.ts"
import { vendorModule } from "../vendor-access/vendor-module.ts"
import { findProposal } from "./find-proposal.ts"
import { openedNumber, proposalOf } from "./proposal-record.ts"
import { readBankAccount, type WholeBankAccount } from "./read-bank-account.ts"

/** An account as the operator compares it. */
type ComparedAccount = Pick<WholeBankAccount, "account_number" | "holder"> & { bank_name: string }

/** Everything the operator needs to decide on a proposal, the whole numbers included. */
export interface ProposalFile extends BankAccountProposal {
  vendor: { id: string; name: string }
  /** The account in force; null where there is none. */
  before: ComparedAccount | null
  after: ComparedAccount
}

/** A proposal beside the account in force. Throws `not_found`. */
export async function readProposalFile(container: MedusaContainer, id: string): Promise<ProposalFile> {
  const record = await findProposal(container, id)
  const [vendor, inForce] = await Promise.all([
    vendorModule(container).retrieveVendor(record.vendor_id),
    readBankAccount(container, record.vendor_id),
  ])
  return {
    ...proposalOf(record),
    vendor: { id: vendor.id, name: vendor.name },
    before: inForce && comparedAccount(inForce),
    after: comparedAccount({ ...record, account_number: openedNumber(record) }),
  }
}

function comparedAccount({ bank_bin, account_number, holder }: WholeBankAccount): ComparedAccount {
  return { bank_name: bankByBin(bank_bin)?.name ?? bank_bin, account_number, holder }
}
