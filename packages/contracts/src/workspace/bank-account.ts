import { z } from "zod"
import { line } from "../text.ts"
import { TypedPassword } from "./account.ts"
import { AccountNumber, BankBin } from "./registration.ts"

/** Where a vendor's sales are paid out; of the number only the end is told. */
export const BankAccount = z.object({
  bank_bin: z.string(),
  account_number_end: z.string(),
  holder: z.string(),
})
export type BankAccount = z.infer<typeof BankAccount>

/**
 * - `waiting`: for the operator; the account in force stays until then
 * - `approved`: in force, until another one is approved
 * - `rejected`: by the operator, with a reason
 * - `withdrawn`: by an owner
 */
export const ProposalState = z.enum(["waiting", "approved", "rejected", "withdrawn"])
export type ProposalState = z.infer<typeof ProposalState>

/** Another bank account that an owner asks for; times are ISO 8601 in UTC. */
export const BankAccountProposal = BankAccount.extend({
  id: z.string(),
  state: ProposalState,
  /** E-mail of the owner who asked. */
  proposed_by: z.string(),
  proposed_at: z.iso.datetime(),
  decided_at: z.iso.datetime().nullable(),
  /** Why it was rejected. */
  reason: z.string().nullable(),
})
export type BankAccountProposal = z.infer<typeof BankAccountProposal>

/** Answer of `GET /vendor/bank-account` and of every call that changes it. */
export const WorkspaceBankAccount = z.object({
  /** The account in force; null where the vendor has told none yet. */
  bank_account: BankAccount.nullable(),
  /** What was proposed last. */
  proposal: BankAccountProposal.nullable(),
})
export type WorkspaceBankAccount = z.infer<typeof WorkspaceBankAccount>

/**
 * Body of `POST /vendor/bank-account/proposals`; the owner's own password is asked again. 401 `wrong_login`, 409
 * `proposal_waiting` while another one waits, `nothing_to_submit` for the account that is in force.
 */
export const ProposeBankAccount = z.strictObject({
  bank_bin: BankBin,
  account_number: AccountNumber,
  holder: line(120).pipe(z.string().min(1, "required")),
  password: TypedPassword,
})
export type ProposeBankAccount = z.infer<typeof ProposeBankAccount>
