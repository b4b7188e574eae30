import type { MedusaContainer } from "@medusajs/framework/types"
import type { AccountHolder, WhichHolder } from "../account/holder.ts"
import { vendorModule } from "./vendor-module.ts"

/** A vendor's member, or somebody who registers a vendor, as the holder of an account. */
export async function findMember(
  container: MedusaContainer,
  which: WhichHolder,
): Promise<AccountHolder | undefined> {
  const [member] = await vendorModule(container).listVendorMembers(which, { relations: ["vendor"], take: 1 })
  if (!member) return undefined
  const { id, email, name, locale, vendor } = member
  return { id, email, name, locale, vendor: vendor && { id: vendor.id, name: vendor.name } }
}
