import { createHmac } from "node:crypto"
import type { OpenLot } from "@cho-ocop/contracts"
import type { Party, Place } from "@cho-ocop/trace"
import { environment } from "../environment.ts"

type ToldPlace = NonNullable<OpenLot["place"]>

/** A place of a vendor: the same name is the same place, and nobody can guess the name from its id. */
export function placeOf(vendorId: string, { name, commune_code, province_code }: ToldPlace): Place {
  return {
    id: idOf("place", vendorId, name, commune_code ?? province_code ?? ""),
    name,
    ...(commune_code && { commune_code }),
    ...(province_code && !commune_code && { province_code }),
  }
}

/** Who handed goods to a vendor, took or tested them, in the same manner. */
export function partyOf(vendorId: string, name: string): Party {
  return { id: idOf("party", vendorId, name), name }
}

function idOf(kind: "place" | "party", ...parts: string[]): string {
  const hmac = createHmac("sha256", environment.TOKEN_SECRET).update(JSON.stringify([kind, ...parts]))
  return `${kind}-${hmac.digest("base64url").slice(0, 22)}`
}
