import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import VendorModule from "../modules/vendor/index.ts"

/** A vendor has many products; each product has exactly one vendor. */
export default defineLink(
  { linkable: ProductModule.linkable.product, isList: true },
  VendorModule.linkable.vendor,
)
