import type { ShopPageDraft, ToldShopPage, WorkspaceShopPage } from "@cho-ocop/contracts"
import { vietnameseDate } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { isOnHoliday } from "../catalogue/sale.ts"
import { SHOP_PAGE_MODULE } from "../modules/shop-page/index.ts"
import type { ShopPageModuleService } from "../modules/shop-page/service.ts"
import { picturesOf } from "../pictures/list-pictures.ts"
import { toldText } from "../pictures/picture-record.ts"
import { vendorModule } from "../vendor-access/vendor-module.ts"

const UNWRITTEN = { vi: "", en: "" }
const EMPTY_PAGE: ShopPageDraft = { banner: null, about: UNWRITTEN, opening: UNWRITTEN, holiday: null }

/** A vendor's own page as it works on it. */
export async function readShopPage(
  container: MedusaContainer,
  vendorId: string,
): Promise<WorkspaceShopPage["shop"]> {
  const vendor = await vendorModule(container).retrieveVendor(vendorId)
  const { page, version } = await writtenPage(container, vendorId)
  const [banner] = await picturesOf(container, vendorId, page.banner ? [page.banner] : [])
  return {
    handle: vendor.handle,
    name: vendor.name,
    version,
    page,
    banner: banner ?? null,
    on_holiday: isOnHoliday(vendor, vietnameseDate(new Date())),
  }
}

/** What shoppers see of it, by the vendor's handle. */
export async function toldShopPage(container: MedusaContainer, handle: string): Promise<ToldShopPage> {
  const [vendor] = await vendorModule(container).listVendors({ handle })
  const vendorId = vendor?.id ?? ""
  const { page } = await writtenPage(container, vendorId)
  const [banner] = await picturesOf(container, vendorId, page.banner ? [page.banner] : [])
  return {
    banner: banner ? { picture: banner.picture, alt: toldText(banner.alt) } : null,
    about: toldText(page.about),
    opening: toldText(page.opening),
    holiday: page.holiday && { ...page.holiday, message: toldText(page.holiday.message) },
  }
}

async function writtenPage(container: MedusaContainer, vendorId: string) {
  const [row] = await container
    .resolve<ShopPageModuleService>(SHOP_PAGE_MODULE)
    .listShopPages({ vendor_id: vendorId })
  return { page: row ? (row.page as unknown as ShopPageDraft) : EMPTY_PAGE, version: row?.version ?? 0 }
}
