import type { Delivery, DeliveryOffer, Quote, ShippingRates, ShippingZone } from "@cho-ocop/contracts"
import { provinceByCode } from "@cho-ocop/ocop"
import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { ProblemError } from "../http/problem.ts"
import { toldText } from "../pictures/picture-record.ts"
import type { DeliveryData } from "./delivery-data.ts"
import { deliveryFee, lowestDeliveryFee, type ParcelToSend, zoneBetween } from "./delivery-fee.ts"
import { vendorRates } from "./vendor-rates.ts"

export interface VendorParcelToSend extends ParcelToSend {
  /** Vendor handle. */
  vendor: string
}

/** How one vendor's parcel can reach the shopper, and how it will. */
export interface ParcelDelivery {
  /** The vendor's shipping option of Medusa. */
  option_id: string
  offers: DeliveryOffer[]
  chosen: DeliveryOffer
  /** What the shipping method keeps; null as long as the parcel is to be sent and nobody knows where. */
  data: DeliveryData | null
}

/**
 * What every vendor offers for its parcel, and what is chosen of it, by vendor handle. Fees are those of the province,
 * or, without one, the lowest that any gives. Throws `delivery_not_offered` with the handle of a vendor.
 */
export async function deliveryFees(
  query: Pick<RemoteQueryFunction, "graph">,
  { parcels, province_code, deliveries }: Quote & { parcels: readonly VendorParcelToSend[] },
): Promise<Map<string, ParcelDelivery>> {
  const vendors = await vendorRates(query, { handle: parcels.map(({ vendor }) => vendor) })
  const wishes = new Map(Object.entries(deliveries))
  const destination = province_code === null ? undefined : provinceByCode(province_code)
  return new Map(
    parcels.map((parcel) => {
      const vendor = vendors.get(parcel.vendor)
      if (!vendor) throw new Error(`There is no vendor ${parcel.vendor}`)
      const zone = destination ? zoneBetween(vendor.origin, destination.slug) : null
      const offers = offersOf(vendor.rates, parcel, zone)
      const chosen = chosenOf(offers, wishes.get(parcel.vendor) ?? "ship", parcel.vendor)
      const { option_id } = vendor
      return [parcel.vendor, { option_id, offers, chosen, data: dataOf(chosen, parcel, zone) }] as const
    }),
  )
}

function offersOf(rates: ShippingRates, parcel: ParcelToSend, zone: ShippingZone | null): DeliveryOffer[] {
  const sent = zone
    ? { fee: deliveryFee(rates, parcel, zone), is_lowest: false }
    : lowestDeliveryFee(rates, parcel)
  const offers: DeliveryOffer[] = [{ kind: "ship", ...sent }]
  if (!rates.pick_up) return offers
  const { address: place, hours } = rates.pick_up
  return [...offers, { kind: "pick_up", fee: 0, place, hours: toldText(hours) }]
}

function chosenOf(offers: readonly DeliveryOffer[], wish: Delivery, vendor: string): DeliveryOffer {
  const chosen = offers.find(({ kind }) => kind === wish)
  if (chosen) return chosen
  throw new ProblemError("delivery_not_offered", `${vendor} does not offer ${wish}.`, {
    [`deliveries.${vendor}`]: wish,
  })
}

function dataOf(
  offer: DeliveryOffer,
  { vendor, weight }: VendorParcelToSend,
  zone: ShippingZone | null,
): DeliveryData | null {
  if (offer.kind === "pick_up") {
    const { place, hours } = offer
    return { delivery: "pick_up", vendor, weight, place, hours }
  }
  return zone && { delivery: "ship", vendor, weight, zone }
}
