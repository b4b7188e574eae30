import type { BankAccount, WorkspaceBankAccount } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { decryptText } from "../encryption/encrypt.ts"
import { BANK_ACCOUNT_PROPOSAL_MODULE } from "../modules/bank-account-proposal/index.ts"
import type { BankAccountProposalModuleService } from "../modules/bank-account-proposal/service.ts"
import { REGISTRATION_MODULE } from "../modules/registration/index.ts"
import type { RegistrationModuleService } from "../modules/registration/service.ts"
import { openedNumber, proposalOf } from "./proposal-record.ts"

/** A bank account with its whole number. */
export interface WholeBankAccount extends BankAccount {
  account_number: string
}

/** The account a vendor's sales are paid out to: the one approved last, or else the one it registered with. */
export async function readBankAccount(
  container: MedusaContainer,
  vendorId: string,
): Promise<WholeBankAccount | null> {
  const [approved] = await proposals(container).listBankAccountProposals(
    { vendor_id: vendorId, state: "approved" },
    { order: { decided_at: "DESC" }, take: 1 },
  )
  if (!approved) return registeredAccount(container, vendorId)
  const { bank_bin, account_number_end, holder } = approved
  return { bank_bin, account_number_end, holder, account_number: openedNumber(approved) }
}

/** The same as its owners see it, with what they proposed last. */
export async function readWorkspaceBankAccount(
  container: MedusaContainer,
  vendorId: string,
): Promise<WorkspaceBankAccount> {
  const [account, [proposal]] = await Promise.all([
    readBankAccount(container, vendorId),
    proposals(container).listBankAccountProposals(
      { vendor_id: vendorId },
      { order: { created_at: "DESC" }, take: 1 },
    ),
  ])
  return { bank_account: account && maskedAccount(account), proposal: proposal ? proposalOf(proposal) : null }
}

/** What may be told of an account outside the page where it is decided on. */
export function maskedAccount({ bank_bin, account_number_end, holder }: BankAccount): BankAccount {
  return { bank_bin, account_number_end, holder }
}

async function registeredAccount(
  container: MedusaContainer,
  vendorId: string,
): Promise<WholeBankAccount | null> {
  const [registration] = await container
    .resolve<RegistrationModuleService>(REGISTRATION_MODULE)
    .listRegistrations({ vendor_id: vendorId }, { relations: ["bank_account"], take: 1 })
  const { bank_bin, account_number, account_number_end, holder } = registration?.bank_account ?? {}
  if (!registration || !bank_bin || !account_number || !account_number_end || !holder) return null
  return {
    bank_bin,
    account_number_end,
    holder,
    account_number: decryptText(account_number, `account number of ${registration.id}`),
  }
}

function proposals(container: MedusaContainer): BankAccountProposalModuleService {
  return container.resolve<BankAccountProposalModuleService>(BANK_ACCOUNT_PROPOSAL_MODULE)
}
