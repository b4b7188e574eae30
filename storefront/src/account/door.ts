import { askForNewPassword, setNewPassword, signIn } from "../backend/customer-account.ts"
import type { Door } from "../sign-in/door.ts"
import { keepCustomer, readCustomerToken } from "./session.ts"

/** Where a shopper may go on after signing in, besides the account itself. */
const BESIDE = ["checkout", "cart", "order", "re-order"]

/** The way into a shopper's account. */
export const ACCOUNT_DOOR: Door = {
  signIn,
  askForNewPassword,
  setNewPassword,
  read: readCustomerToken,
  keep: keepCustomer,
  entrance: "account/sign-in",
  home: "account",
  opens: (page) => page !== undefined && (/^account\b/.test(page) || BESIDE.includes(page)),
}
