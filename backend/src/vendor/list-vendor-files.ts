import type { VendorKind } from "@cho-ocop/contracts"
import { line, VendorStatus } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "zod"
import { VENDOR_MODULE } from "../modules/vendor/index.ts"
import type { VendorModuleService } from "../modules/vendor/service.ts"
import { claimedVendors } from "./claimed-vendors.ts"

const PAGE = 50

/** Query of `GET /admin/vendors`. */
export const VendorQuery = z.object({
  q: line(200).optional(),
  status: VendorStatus.optional(),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})

/** A line of the operator's list of vendors. */
export interface VendorRow {
  id: string
  handle: string
  name: string
  kind: VendorKind
  status: VendorStatus
  /** Whether somebody owns it; a seeded vendor waits to be claimed. */
  is_claimed: boolean
}

/** Vendors by name. */
export async function listVendorFiles(
  container: MedusaContainer,
  { q, status, offset }: z.infer<typeof VendorQuery>,
): Promise<{ vendors: VendorRow[]; count: number }> {
  const [vendors, count] = await container
    .resolve<VendorModuleService>(VENDOR_MODULE)
    .listAndCountVendors(
      { ...(q ? { q } : {}), ...(status ? { status } : {}) },
      { order: { name: "ASC" }, skip: offset, take: PAGE },
    )
  const claimed = await claimedVendors(
    container,
    vendors.map(({ id }) => id),
  )
  return {
    count,
    vendors: vendors.map(({ id, handle, name, kind, status }) => ({
      id,
      handle,
      name,
      kind,
      status,
      is_claimed: claimed.has(id),
    })),
  }
}
