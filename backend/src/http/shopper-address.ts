import { SHOPPER_ADDRESS_HEADER, STOREFRONT_SECRET_HEADER } from "@cho-ocop/contracts"
import type { MedusaRequest } from "@medusajs/framework/http"
import { environment } from "../environment.ts"
import { callerAddress } from "./caller-address.ts"
import { networkOf } from "./network-of.ts"
import { sameText } from "./tokens.ts"

/** Network address of the shopper; the storefront speaks for others, which counts only with the shared secret. */
export function shopperAddress(req: MedusaRequest): string {
  const told = req.get(SHOPPER_ADDRESS_HEADER)
  const secret = req.get(STOREFRONT_SECRET_HEADER)
  if (told && secret && sameText(secret, environment.STOREFRONT_SECRET)) return told.slice(0, 64)
  return callerAddress(req)
}

/** The place from which a shopper calls, as attempts are counted by it. */
export function shopperNetwork(req: MedusaRequest): string {
  return networkOf(shopperAddress(req))
}
