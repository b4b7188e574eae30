import { isDeepStrictEqual } from "node:util"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { VendorRecord } from "../catalogue/vendor.ts"
import { VENDOR_MODULE } from "../modules/vendor/index.ts"
import type { VendorModuleService } from "../modules/vendor/service.ts"
import type { CatalogueVendor } from "./catalogue/catalogue.ts"
import { createMissing, known } from "./create-missing.ts"
import { originOf } from "./origin.ts"

/** The vendors by handle, with today's facts. */
export async function importVendors(container: MedusaContainer, vendors: readonly CatalogueVendor[]) {
  const service = container.resolve<VendorModuleService>(VENDOR_MODULE)
  const wanted = vendors.map((vendor) => ({
    handle: vendor.handle,
    name: vendor.name,
    kind: vendor.kind,
    origin: { ...originOf(vendor) } as Record<string, unknown>,
  }))
  const rows = await createMissing<(typeof wanted)[number], VendorRecord>(
    wanted,
    {
      list: async (handle) => service.listVendors({ handle }, { take: handle.length }),
      create: async (missing) => service.createVendors(missing),
    },
    { wanted: ({ handle }) => handle, row: ({ handle }) => handle },
  )
  const changed = wanted.filter(({ handle, ...facts }) => {
    const { name, kind, origin } = known(rows, handle)
    return !isDeepStrictEqual({ name, kind, origin }, facts)
  })
  if (changed.length > 0) {
    await service.updateVendors(changed.map((facts) => ({ id: known(rows, facts.handle).id, ...facts })))
  }
  return rows
}
