import { ShippingRates } from "@cho-ocop/contracts"

/** Đồng a parcel, as a vendor begins. */
export const FIRST_MARKET_FEE = 30_000

interface KeptRates {
  rates: unknown
  market_fee: number | null
}

/**
 * The operator's flat price of a vendor's parcels, đồng. As long as the vendor has rates of its own, its option of Medusa
 * holds the first of them, and the operator's price is kept beside; another price there the operator has set since.
 */
export function marketFee(kept: KeptRates | undefined, price: number): number {
  if (!kept?.rates) return price
  const first = ShippingRates.parse(kept.rates).zones.country[0]?.fee
  return price === first ? (kept.market_fee ?? FIRST_MARKET_FEE) : price
}
