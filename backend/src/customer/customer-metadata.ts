import { InvoiceRecipient, Locale } from "@cho-ocop/contracts"
import { z } from "zod"

/** What our accounts carry in the `metadata` of a Medusa customer; an operator may have changed it. */
export const CustomerMetadata = z.object({
  /** Language of the mail sent to this person. */
  locale: Locale.catch("vi"),
  /** Whom invoices are made out to, where the shopper wants that kept. */
  invoice: InvoiceRecipient.nullable().catch(null),
})
export type CustomerMetadata = z.infer<typeof CustomerMetadata>
