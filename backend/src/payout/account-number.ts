import { decryptText } from "../encryption/encrypt.ts"
import type { Payout } from "../modules/payout/service.ts"

/** What a payout's account number is encrypted for. */
export function boundTo(payoutId: string): string {
  return `account number of payout ${payoutId}`
}

/** The whole number. */
export function accountNumberOf({ id, account_number }: Payout): string {
  return decryptText(account_number, boundTo(id))
}
