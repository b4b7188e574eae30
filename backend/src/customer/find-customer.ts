import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { AccountHolder, WhichHolder } from "../account/holder.ts"
import { CustomerMetadata } from "./customer-metadata.ts"

/** A shopper with an account. Medusa also keeps guests as customers: those have none. */
export async function findCustomer(
  container: MedusaContainer,
  which: WhichHolder,
): Promise<AccountHolder | undefined> {
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ ...which, has_account: true }, { take: 1 })
  if (!customer) return undefined
  const { locale } = CustomerMetadata.parse(customer.metadata ?? {})
  return { id: customer.id, email: customer.email, name: "", locale, vendor: null }
}
