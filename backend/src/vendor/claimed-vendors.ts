import type { MedusaContainer } from "@medusajs/framework/types"
import { VENDOR_MODULE } from "../modules/vendor/index.ts"
import type { VendorModuleService } from "../modules/vendor/service.ts"

/** Those of these vendors that somebody owns; the others wait to be claimed. */
export async function claimedVendors(container: MedusaContainer, ids: string[]): Promise<Set<string>> {
  const members = await container
    .resolve<VendorModuleService>(VENDOR_MODULE)
    .listVendorMembers({ vendor_id: ids }, { select: ["id", "vendor_id"], take: 100_000 })
  return new Set(members.flatMap(({ vendor_id }) => vendor_id ?? []))
}
