import { ask } from "../trial/ask.ts"
import type { TrialShop } from "../trial/trial-shop.ts"
import type { Operator } from "./operator.ts"

/** Gives the demo vendor an account to be paid to, as its owner and the operator do; answers the vendor's id. */
export async function giveBankAccount(
  { variables, database }: TrialShop,
  url: string,
  operator: Operator,
): Promise<string> {
  const { VENDOR_EMAIL: email, VENDOR_PASSWORD: password } = variables
  const signedIn = await ask<{ token: string }>(`${url}/vendor/sign-in`, { body: { email, password } })
  const headers = { authorization: `Bearer ${signedIn.body.token}` }
  const proposed = await ask(`${url}/vendor/bank-account/proposals`, {
    headers,
    body: { bank_bin: "970436", account_number: "0011004231234", holder: "HTX CAN GIO TUONG LAI", password },
  })
  const { rows } = await database.query<{ id: string; vendor_id: string }>(
    "select id, vendor_id from bank_account_proposal where state = 'waiting'",
  )
  const [proposal] = rows
  if (!proposal) throw new Error(`No bank account: ${JSON.stringify([signedIn, proposed])}`)
  await operator.post(url, `bank-account-proposals/${proposal.id}/approve`)
  return proposal.vendor_id
}
