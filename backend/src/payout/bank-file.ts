import { fold } from "@cho-ocop/ocop"
import { stringify } from "csv-stringify/sync"
import type { Payout } from "../modules/payout/service.ts"
import { bankByBin } from "../registration/banks.ts"
import { accountNumberOf } from "./account-number.ts"
import { payoutNumber } from "./payout-number.ts"

const COLUMNS = [
  "number",
  "bank_bin",
  "bank_name",
  "account_number",
  "account_holder",
  "amount_vnd",
  "content",
] as const

/**
 * A batch as a file for the bank's bulk transfer: CSV (RFC 4180), ASCII without a byte order mark, one row a transfer,
 * with a heading row.
 *
 * | column | what it holds |
 * |---|---|
 * | `number` | the payout, `CT-000123` |
 * | `bank_bin` | six digits of the beneficiary's bank |
 * | `bank_name` | its short name |
 * | `account_number` | digits, sometimes with capital letters; leading zeros count |
 * | `account_holder` | capital letters without diacritics |
 * | `amount_vnd` | whole đồng without separators |
 * | `content` | `CHO OCOP CHI TRA CT000123`: capital letters, digits and spaces, by which the statement is reconciled |
 */
export function bankFile(payouts: readonly Payout[]): Buffer {
  const rows = payouts
    .toSorted((a, b) => a.number - b.number)
    .map((payout) => ({
      number: payoutNumber(payout.number),
      bank_bin: payout.bank_bin,
      bank_name: plain(bankByBin(payout.bank_bin)?.short_name ?? ""),
      account_number: accountNumberOf(payout),
      account_holder: plain(payout.holder),
      amount_vnd: payout.amount,
      content: plain(`Cho OCOP chi tra ${payoutNumber(payout.number).replace("-", "")}`),
    }))
  return Buffer.from(stringify(rows, { header: true, columns: [...COLUMNS] }))
}

/** Capital letters, digits and single spaces: what every bank takes. */
function plain(text: string): string {
  return fold(text)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, " ")
    .trim()
}
