import { CANONICAL_HOST, digitalLink } from "../gs1/digital-link.ts"
import { sscc } from "../gs1/index.ts"
import type { Lot } from "../lot.ts"
import type { Party } from "../party.ts"
import type { Place } from "../place.ts"

/**
 * What lots, places, parties and containers are called in EPCIS: by a canonical GS1 Digital Link where there is a number
 * of GS1, else by an address of the shop (CBV 2.0, section 8: any URI that its owner keeps unique). `base` is the shop's
 * public address, without a slash at its end.
 */
export function lotUri({ id, number, gtin }: Lot, base: string): string {
  return gtin ? digitalLink({ gtin, lot: number }) : `${base}/trace/lots/${id}`
}

export function placeUri({ id, gln }: Place, base: string): string {
  return gln ? `${CANONICAL_HOST}/414/${gln}` : `${base}/trace/places/${id}`
}

export function partyUri({ id, gln }: Party, base: string): string {
  return gln ? `${CANONICAL_HOST}/417/${gln}` : `${base}/trace/parties/${id}`
}

export function containerUri(mark: string, base: string): string {
  return sscc.safeParse(mark).success ? `${CANONICAL_HOST}/00/${mark}` : `${base}/trace/containers/${mark}`
}

/** A paper, by the hash of its file (RFC 6920, section 3). */
export function documentUri(sha256: string): string {
  return `ni:///sha-256;${Buffer.from(sha256, "hex").toString("base64url")}`
}
