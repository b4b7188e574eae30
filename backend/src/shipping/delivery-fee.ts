import { SHIPPING_ZONES, type ShippingRates, type ShippingZone } from "@cho-ocop/contracts"
import { provinceBySlug } from "@cho-ocop/ocop"

/** What the fee of one vendor's parcel depends on, besides how far it goes. */
export interface ParcelToSend {
  /** Net weight of its goods in grams. */
  weight: number
  /** Đồng for its goods, before discounts: a discount makes no parcel dearer to send. */
  item_total: number
}

/** How far a parcel goes from one province to another, both by slug. */
export function zoneBetween(origin: string, destination: string): ShippingZone {
  if (origin === destination) return "same_province"
  const [from, to] = [provinceBySlug(origin), provinceBySlug(destination)]
  if (!from || !to) throw new RangeError(`No province is called ${from ? destination : origin}`)
  return from.region === to.region ? "same_region" : "country"
}

/** What a vendor takes for sending a parcel so far, in đồng: nothing from `free_from`, else its first step that holds the weight. */
export function deliveryFee(rates: ShippingRates, parcel: ParcelToSend, zone: ShippingZone): number {
  if (rates.free_from !== null && parcel.item_total >= rates.free_from) return 0
  const step = stepsOf(rates, zone).find(({ up_to }) => up_to === null || parcel.weight <= up_to)
  if (!step) throw new RangeError(`No step holds ${parcel.weight} grams`)
  return step.fee
}

/** The lowest fee that any address gives, and whether another address costs more. */
export function lowestDeliveryFee(rates: ShippingRates, parcel: ParcelToSend) {
  const fees = SHIPPING_ZONES.map((zone) => deliveryFee(rates, parcel, zone))
  const fee = Math.min(...fees)
  return { fee, is_lowest: fees.some((other) => other > fee) }
}

function stepsOf({ zones }: ShippingRates, zone: ShippingZone) {
  if (zone === "same_province") return zones.same_province ?? zones.same_region ?? zones.country
  return zone === "same_region" ? (zones.same_region ?? zones.country) : zones.country
}
