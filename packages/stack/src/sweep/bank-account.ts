import type { TrialShop } from "../trial/trial-shop.ts"
import { granted } from "./deed.ts"
import type { Operator } from "./operator.ts"
import type { Vendor } from "./vendor.ts"

/** Gives the vendor an account to be paid to, as its owner and the operator do. */
export async function giveBankAccount(
  { variables, database }: TrialShop,
  url: string,
  { operator, vendor }: { operator: Operator; vendor: Vendor },
): Promise<void> {
  granted(
    await vendor.post("bank-account/proposals", {
      bank_bin: "970436",
      account_number: "0011004231234",
      holder: "HTX CAN GIO TUONG LAI",
      password: variables.VENDOR_PASSWORD,
    }),
  )
  const { rows } = await database.query<{ id: string }>(
    "select id from bank_account_proposal where state = 'waiting'",
  )
  await operator.post(url, `bank-account-proposals/${rows[0]?.id}/approve`)
}
