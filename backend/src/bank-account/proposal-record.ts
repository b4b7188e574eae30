import type { BankAccountProposal, ProposalState } from "@cho-ocop/contracts"
import { decryptText, encryptText } from "../encryption/encrypt.ts"

/** A proposal as the database has it. */
export interface ProposalRecord {
  id: string
  vendor_id: string
  state: ProposalState
  bank_bin: string
  /** Encrypted. */
  account_number: string
  account_number_end: string
  holder: string
  proposed_by: string
  created_at: string | Date
  decided_at: string | Date | null
  reason: string | null
}

/** The proposal without what is encrypted. */
export function proposalOf(record: ProposalRecord): BankAccountProposal {
  const { id, state, bank_bin, account_number_end, holder, proposed_by, reason } = record
  return {
    id,
    state,
    bank_bin,
    account_number_end,
    holder,
    proposed_by,
    proposed_at: new Date(record.created_at).toISOString(),
    decided_at: record.decided_at && new Date(record.decided_at).toISOString(),
    reason,
  }
}

/** The number as it is kept; it opens for this vendor alone. */
export function sealedNumber(accountNumber: string, vendorId: string): string {
  return encryptText(accountNumber, boundTo(vendorId))
}

/** The whole number. */
export function openedNumber({ account_number, vendor_id }: ProposalRecord): string {
  return decryptText(account_number, boundTo(vendor_id))
}

const boundTo = (vendorId: string) => `proposed account number of ${vendorId}`
