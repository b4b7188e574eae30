import type { ShopPageDraft } from "@cho-ocop/contracts"
import { vietnameseDate } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { machine } from "../audit/audit-actor.ts"
import { SHOP_PAGE_MODULE } from "../modules/shop-page/index.ts"
import type { ShopPageModuleService } from "../modules/shop-page/service.ts"
import { holidayStatus } from "../shop-page/holiday-status.ts"
import { vendorModule } from "../vendor-access/vendor-module.ts"
import { setVendorStatusWorkflow } from "../workflows/vendor/set-vendor-status.ts"

/** Closes the shops whose holiday begins with the day, and opens those whose holiday is over. */
export default async function beginHolidays(container: MedusaContainer) {
  const today = vietnameseDate(new Date())
  const pages = await container
    .resolve<ShopPageModuleService>(SHOP_PAGE_MODULE)
    .listShopPages({}, { take: 100_000 })
  for (const { vendor_id, page } of pages) {
    const { holiday } = page as unknown as ShopPageDraft
    if (!holiday) continue
    const change = holidayStatus(await vendorModule(container).retrieveVendor(vendor_id), holiday, today)
    if (!change) continue
    const actor = machine("holiday")
    await setVendorStatusWorkflow(container).run({ input: { vendor_id, ...change, reason: null, actor } })
  }
}

/** A minute into every hour, as a day begins in Vietnam at another hour than where the server may stand. */
export const config = { name: "begin-holidays", schedule: "1 * * * *" }
