import { findCustomerSession } from "../account/session.ts"
import { listAddresses } from "../backend/customer-account.ts"
import type { Cookies } from "../visit.ts"
import type { KeptDetails } from "./kept-details.ts"

/** Null for a guest, of whom nothing is asked. */
export async function findKeptDetails(cookies: Cookies): Promise<KeptDetails | null> {
  const session = await findCustomerSession(cookies)
  if (!session) return null
  const { email, invoice } = session.customer
  return { email, invoice, ...(await listAddresses(session.token)) }
}
