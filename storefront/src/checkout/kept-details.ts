import type { CustomerAddress, InvoiceRecipient } from "@cho-ocop/contracts"
import { typedAddress } from "../account/typed-address.ts"
import { type CheckoutForm, type CheckoutValues, NO_VALUES } from "./checkout-form.ts"

/** What the account of a signed-in shopper fills in. */
export interface KeptDetails {
  email: string
  addresses: CustomerAddress[]
  invoice: InvoiceRecipient | null
}

/** The form at first sight, with the main address. */
export function startingValues(details: KeptDetails | null): CheckoutValues {
  if (!details) return NO_VALUES
  const { email, addresses } = details
  return { ...NO_VALUES, email, ...(addresses[0] && typedAddress(addresses[0])) }
}

/** The form with the kept details that it asks for. */
export function withKept(form: CheckoutForm, details: KeptDetails | null): CheckoutForm {
  const { values, intent, keptAddress } = form
  const kept = details?.addresses.find(({ id }) => id === keptAddress)
  if (intent === "use_address" && kept) return { ...form, values: { ...values, ...typedAddress(kept) } }
  if (intent === "use_invoice" && details?.invoice)
    return { ...form, values: { ...values, ...details.invoice } }
  return form
}
