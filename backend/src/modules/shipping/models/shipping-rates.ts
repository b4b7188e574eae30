import { model } from "@medusajs/framework/utils"

/** What a vendor takes for sending a parcel. */
export const ShippingRates = model.define("shipping_rates", {
  id: model.id({ prefix: "rates" }).primaryKey(),
  vendor_id: model.text().unique(),
  /** `ShippingRates` of the contracts. */
  rates: model.json(),
})
