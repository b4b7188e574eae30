import { defineLink } from "@medusajs/framework/utils"
import StockLocationModule from "@medusajs/medusa/stock-location"
import VendorModule from "../modules/vendor/index.ts"

/** Where a vendor's goods lie. */
export default defineLink(VendorModule.linkable.vendor, StockLocationModule.linkable.stockLocation)
