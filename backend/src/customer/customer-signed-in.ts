import type { CustomerSignedIn } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { OpenedSession } from "../account/open-session.ts"
import { readCustomer } from "./read-customer.ts"

/** What a shopper who has just signed in is told. */
export async function customerSignedIn(
  container: MedusaContainer,
  { holder_id, token, expires_at }: OpenedSession,
): Promise<CustomerSignedIn> {
  return { token, expires_at, customer: await readCustomer(container, holder_id) }
}
