import { type ProposeBankAccount, WorkspaceBankAccount } from "@cho-ocop/contracts"
import { type Caller, callerHeaders } from "./caller.ts"
import { askVendor } from "./vendor-client.ts"

export function findBankAccount(token: string): Promise<WorkspaceBankAccount> {
  return askVendor(token, WorkspaceBankAccount, "/vendor/bank-account")
}

export async function proposeBankAccount(
  token: string,
  caller: Caller,
  body: ProposeBankAccount,
): Promise<void> {
  const request = { method: "POST", body, headers: callerHeaders(caller) } as const
  await askVendor(token, WorkspaceBankAccount, "/vendor/bank-account/proposals", request)
}

export async function takeBackProposal(token: string, id: string): Promise<void> {
  const path = `/vendor/bank-account/proposals/${encodeURIComponent(id)}` as const
  await askVendor(token, WorkspaceBankAccount, path, { method: "DELETE" })
}
