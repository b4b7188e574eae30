import { defineLink } from "@medusajs/framework/utils"
import PromotionModule from "@medusajs/medusa/promotion"
import VendorModule from "../modules/vendor/index.ts"

/** Whose promotion it is, and who bears its discounts; the platform bears those of no vendor. */
export default defineLink(
  { linkable: PromotionModule.linkable.promotion, isList: true },
  VendorModule.linkable.vendor,
)
