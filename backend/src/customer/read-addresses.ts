import type { CustomerAddress } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { notFound } from "../http/not-found.ts"
import { knownAddressOf } from "../order/order-address.ts"

/** The addresses of an account, the default one first, then the newest. What the shop did not write is left out. */
export async function readAddresses(
  container: MedusaContainer,
  customer_id: string,
): Promise<CustomerAddress[]> {
  const kept = await container
    .resolve(Modules.CUSTOMER)
    .listCustomerAddresses({ customer_id }, { order: { is_default_shipping: "DESC", created_at: "DESC" } })
  return kept.flatMap((record) => {
    const address = knownAddressOf(record)
    return address ? [{ id: record.id, is_default: record.is_default_shipping, address }] : []
  })
}

/** One address of this account. Throws `not_found` for another's, as for one that does not exist. */
export async function requireAddress(
  container: MedusaContainer,
  { customer_id, id }: { customer_id: string; id: string },
): Promise<CustomerAddress> {
  const address = (await readAddresses(container, customer_id)).find((kept) => kept.id === id)
  if (!address) throw notFound()
  return address
}
