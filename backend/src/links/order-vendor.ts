import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import VendorModule from "../modules/vendor/index.ts"

/** Whose goods are in an order: each vendor sends its own parcel of it. */
export default defineLink(
  { linkable: OrderModule.linkable.order, isList: true },
  { linkable: VendorModule.linkable.vendor, isList: true },
)
