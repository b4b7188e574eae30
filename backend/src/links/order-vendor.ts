import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import VendorModule from "../modules/vendor/index.ts"

/** Whose goods are in an order: every order is one vendor's. */
export default defineLink(
  { linkable: OrderModule.linkable.order, isList: true },
  VendorModule.linkable.vendor,
)
