import type { Customer } from "@cho-ocop/contracts"
import { isProblem } from "../backend/backend-error.ts"
import { findCustomer } from "../backend/customer-account.ts"
import { sessionCookie } from "../sign-in/session-cookie.ts"
import type { Cookies } from "../visit.ts"

/** Which shopper is signed in, and the token that says so to the backend. It never leaves the server. */
export interface CustomerSession {
  token: string
  customer: Customer
}

export const {
  read: readCustomerToken,
  keep: keepCustomer,
  forget: forgetCustomer,
} = sessionCookie("account")

/** The shopper who is signed in here, if anybody is. */
export async function findCustomerSession(cookies: Cookies): Promise<CustomerSession | null> {
  const token = readCustomerToken(cookies)
  if (!token) return null
  try {
    return { token, customer: await findCustomer(token) }
  } catch (error) {
    if (!isProblem(error, "signed_out")) throw error
    forgetCustomer(cookies)
    return null
  }
}

/** The session of a page that only signed-in shoppers reach. */
export function customerOf(locals: App.Locals): CustomerSession {
  if (!locals.customer) throw new Error("Nobody is signed in on a page that asks for it")
  return locals.customer
}
