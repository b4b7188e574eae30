import type { Address } from "@cho-ocop/contracts"
import { communeOf, provinceByCode } from "@cho-ocop/ocop"
import { z } from "zod"

/** The one country that parcels go to, as Medusa writes it. */
export const COUNTRY = "vn"

/** An address as Medusa keeps it: names for people who ship, codes for us. */
export function medusaAddressOf({ name, phone, province_code, commune_code, street }: Address) {
  return {
    first_name: name,
    phone,
    address_1: street,
    city: communeOf(province_code, commune_code)?.name,
    province: provinceByCode(province_code)?.name.vi,
    country_code: COUNTRY,
    metadata: { province_code, commune_code },
  }
}

const MedusaAddress = z
  .object({
    first_name: z.string(),
    phone: z.string(),
    address_1: z.string(),
    metadata: z.object({ province_code: z.string(), commune_code: z.string() }),
  })
  .transform(({ first_name, phone, address_1, metadata }) => ({
    name: first_name,
    phone,
    ...metadata,
    street: address_1,
  }))

/** The address of the contracts from the one Medusa keeps. Throws for an address that the shop did not write. */
export function addressOf(record: unknown) {
  return MedusaAddress.parse(record)
}

/** The same, but null for an address that the shop did not write. */
export function knownAddressOf(record: unknown) {
  return MedusaAddress.safeParse(record).data ?? null
}
