import { defineLink } from "@medusajs/framework/utils"
import FulfillmentModule from "@medusajs/medusa/fulfillment"
import VendorModule from "../modules/vendor/index.ts"

/** How a vendor sends its parcel, at its own rate. */
export default defineLink(VendorModule.linkable.vendor, FulfillmentModule.linkable.shippingOption)
