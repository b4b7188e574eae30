import type { CustomerAddress, InvoiceRecipient } from "@cho-ocop/contracts"
import { findCustomerSession } from "../account/session.ts"
import { listAddresses } from "../backend/customer-account.ts"
import type { Cookies } from "../visit.ts"
import { type CheckoutForm, type CheckoutValues, NO_VALUES } from "./checkout-form.ts"

/** What the account of a signed-in shopper fills in. */
export interface KeptDetails {
  email: string
  addresses: CustomerAddress[]
  invoice: InvoiceRecipient | null
}

/** Null for a guest, of whom nothing is asked. */
export async function findKeptDetails(cookies: Cookies): Promise<KeptDetails | null> {
  const session = await findCustomerSession(cookies)
  if (!session) return null
  const { email, invoice } = session.customer
  return { email, invoice, ...(await listAddresses(session.token)) }
}

/** The form at first sight, with the main address. */
export function startingValues(details: KeptDetails | null): CheckoutValues {
  if (!details) return NO_VALUES
  const { email, addresses } = details
  return { ...NO_VALUES, email, ...addresses[0]?.address }
}

/** The form with the kept details that it asks for. */
export function withKept(form: CheckoutForm, details: KeptDetails | null): CheckoutForm {
  const { values, intent, keptAddress } = form
  const kept = details?.addresses.find(({ id }) => id === keptAddress)
  if (intent === "use_address" && kept) return { ...form, values: { ...values, ...kept.address } }
  if (intent === "use_invoice" && details?.invoice)
    return { ...form, values: { ...values, ...details.invoice } }
  return form
}
