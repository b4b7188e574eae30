import { model } from "@medusajs/framework/utils"

/** What a vendor takes for sending a parcel. */
export const ShippingRates = model.define("shipping_rates", {
  id: model.id({ prefix: "rates" }).primaryKey(),
  vendor_id: model.text().unique(),
  /** `ShippingRates` of the contracts; null where the vendor has gone back to the market's delivery. */
  rates: model.json().nullable(),
  /** The operator's flat price while the vendor has rates of its own, đồng; null where it is not known. */
  market_fee: model.number().nullable(),
})
