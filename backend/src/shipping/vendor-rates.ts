import { Origin, ShippingRates } from "@cho-ocop/contracts"
import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { CURRENCY } from "../catalogue/currency.ts"
import { marketFee } from "./market-fee.ts"

/** What a vendor takes for its parcels. */
export interface VendorRates {
  /** The option of Medusa that its parcels are sent by. */
  option_id: string
  /** Province slug. */
  origin: string
  rates: ShippingRates
  /** False while the operator's flat price of that option stands. */
  is_own: boolean
  /** Whether the vendor has decided so itself, and not only begun with it. */
  is_chosen: boolean
  /** The operator's flat price, đồng. */
  market_fee: number
}

interface VendorWithOption {
  id: string
  handle: string
  origin: unknown
  shipping_option: { id: string; prices: { amount: number; currency_code: string }[] }
}

/**
 * What each of these vendors takes for its parcels, by vendor handle. One that has no rates of its own sends every
 * parcel at the flat price of its shipping option, which the operator sets in the admin.
 */
export async function vendorRates(
  query: Pick<RemoteQueryFunction, "graph">,
  vendors: { handle: string[] } | { id: string },
): Promise<Map<string, VendorRates>> {
  const { data } = await query.graph({
    entity: "vendor",
    fields: [
      "id",
      "handle",
      "origin",
      "shipping_option.id",
      "shipping_option.prices.amount",
      "shipping_option.prices.currency_code",
    ],
    filters: vendors,
  })
  const rows = data as unknown as VendorWithOption[]
  const own = await ownRates(
    query,
    rows.map(({ id }) => id),
  )
  return new Map(
    rows.map((vendor) => {
      const kept = own.get(vendor.id)
      const market_fee = marketFee(kept, priceOf(vendor))
      return [
        vendor.handle,
        {
          option_id: vendor.shipping_option.id,
          origin: Origin.parse(vendor.origin).province,
          rates: kept?.rates ?? flatRates(market_fee),
          is_own: Boolean(kept?.rates),
          is_chosen: kept !== undefined,
          market_fee,
        },
      ] as const
    }),
  )
}

async function ownRates(
  query: Pick<RemoteQueryFunction, "graph">,
  vendorIds: string[],
): Promise<Map<string, { rates: ShippingRates | null; market_fee: number | null }>> {
  const { data } = await query.graph({
    entity: "shipping_rates",
    fields: ["vendor_id", "rates", "market_fee"],
    filters: { vendor_id: vendorIds },
  })
  return new Map(
    data.map(({ vendor_id, rates, market_fee }) => [
      vendor_id,
      { rates: ShippingRates.nullable().parse(rates), market_fee },
    ]),
  )
}

function priceOf({ handle, shipping_option }: VendorWithOption): number {
  const price = shipping_option.prices.find(({ currency_code }) => currency_code === CURRENCY)
  if (!price) throw new Error(`Vendor ${handle} has no shipping rate in ${CURRENCY}`)
  return Number(price.amount)
}

function flatRates(fee: number): ShippingRates {
  return ShippingRates.parse({ zones: { country: [{ up_to: null, fee }] } })
}
