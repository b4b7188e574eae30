import { model } from "@medusajs/framework/utils"

/** What a vendor shows of itself. */
export const ShopPage = model.define("shop_page", {
  id: model.id({ prefix: "shop" }).primaryKey(),
  vendor_id: model.text().unique(),
  version: model.number(),
  /** `ShopPageDraft` of the contracts. */
  page: model.json(),
})
