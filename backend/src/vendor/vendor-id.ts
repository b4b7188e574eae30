import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Whose product it is; null where it has no vendor, or does not exist. */
export async function vendorIdOf(container: MedusaContainer, productId: string): Promise<string | null> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: ["vendor.id"], filters: { id: productId } })
  const [product] = data as unknown as { vendor?: { id: string } }[]
  return product?.vendor?.id ?? null
}
