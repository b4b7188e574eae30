import type { Customer } from "@cho-ocop/contracts"
import { LocalizedText } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { accountModule } from "../account/account-module.ts"
import { CustomerMetadata } from "./customer-metadata.ts"

/** The account of a shopper, as its owner sees it. */
export async function readCustomer(container: MedusaContainer, id: string): Promise<Customer> {
  const [{ email, metadata }, [consent]] = await Promise.all([
    container.resolve(Modules.CUSTOMER).retrieveCustomer(id),
    accountModule(container).listCustomerConsents(
      { customer_id: id },
      { order: { created_at: "DESC" }, take: 1 },
    ),
  ])
  return {
    email,
    ...CustomerMetadata.parse(metadata ?? {}),
    consent: consent
      ? {
          version: consent.version,
          text: LocalizedText.parse(consent.text),
          given_at: new Date(consent.created_at).toISOString(),
        }
      : null,
  }
}
