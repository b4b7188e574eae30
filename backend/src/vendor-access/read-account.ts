import type { Account } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { vendorModule } from "./vendor-module.ts"

/** The account of a member, as its owner sees it. */
export async function readAccount(container: MedusaContainer, memberId: string): Promise<Account> {
  const { id, email, name, role, locale, vendor } = await vendorModule(container).retrieveVendorMember(
    memberId,
    {
      relations: ["vendor"],
    },
  )
  return {
    member_id: id,
    email,
    name,
    role,
    locale,
    vendor: vendor && {
      id: vendor.id,
      handle: vendor.handle,
      name: vendor.name,
      status: vendor.status,
      status_reason: vendor.status_reason,
    },
  }
}
