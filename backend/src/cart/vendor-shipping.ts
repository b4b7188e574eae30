import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { CURRENCY } from "../catalogue/currency.ts"

export interface VendorRate {
  optionId: string
  /** Đồng for one parcel, tax included. */
  fee: number
}

interface VendorWithOption {
  handle: string
  shipping_option: { id: string; prices: { amount: number; currency_code: string }[] }
}

/** What each vendor takes for sending its parcel, by vendor handle. */
export async function vendorRates(
  query: Pick<RemoteQueryFunction, "graph">,
  handles: readonly string[],
): Promise<Map<string, VendorRate>> {
  const { data } = await query.graph({
    entity: "vendor",
    fields: [
      "handle",
      "shipping_option.id",
      "shipping_option.prices.amount",
      "shipping_option.prices.currency_code",
    ],
    filters: { handle: [...handles] },
  })
  return new Map(
    (data as unknown as VendorWithOption[]).map(({ handle, shipping_option }) => {
      const price = shipping_option.prices.find(({ currency_code }) => currency_code === CURRENCY)
      if (!price) throw new Error(`Vendor ${handle} has no shipping rate in ${CURRENCY}`)
      return [handle, { optionId: shipping_option.id, fee: Number(price.amount) }] as const
    }),
  )
}
