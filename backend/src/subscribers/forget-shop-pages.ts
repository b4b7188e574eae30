import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SHOP_PAGE_MODULE } from "../modules/shop-page/index.ts"
import type { ShopPageModuleService } from "../modules/shop-page/service.ts"
import { forgetPages } from "../storefront/forget-pages.ts"
import { vendorModule } from "../vendor-access/vendor-module.ts"

/** What a vendor writes of itself makes the shop forget its page. */
export default async function forgetShopPages({
  event,
  container,
}: SubscriberArgs<{ id: string | string[] }>) {
  const pages = await container
    .resolve<ShopPageModuleService>(SHOP_PAGE_MODULE)
    .listShopPages({ id: [event.data.id].flat() })
  const ids = pages.map(({ vendor_id }) => vendor_id)
  if (ids.length === 0) return
  const vendors = await vendorModule(container).listVendors({ id: ids })
  await forgetPages(
    vendors.map(({ handle }) => `vendor:${handle}`),
    container.resolve(ContainerRegistrationKeys.LOGGER),
  )
}

export const config: SubscriberConfig = {
  event: ["shop_page.shop-page.created", "shop_page.shop-page.updated"],
  context: { subscriberId: "forget-shop-pages" },
}
