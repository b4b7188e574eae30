import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Ids of all products of a vendor, whatever their state. */
export async function productIdsOf(container: MedusaContainer, vendorId: string): Promise<string[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "vendor", fields: ["products.id"], filters: { id: vendorId } })
  const vendors = data as unknown as { products?: ({ id: string } | null)[] }[]
  return vendors.flatMap(({ products = [] }) => products.flatMap((product) => product?.id ?? []))
}
