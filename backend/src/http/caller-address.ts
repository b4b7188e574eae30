import { clientAddress } from "@cho-ocop/contracts"
import type { MedusaRequest } from "@medusajs/framework/http"
import { isBehindProxy } from "../environment.ts"
import { networkOf } from "./network-of.ts"

/** Network address of who reached the backend itself: an operator, a gateway, or the storefront for its shoppers. */
export function callerAddress(req: MedusaRequest): string {
  return clientAddress(req, isBehindProxy)
}

/** The place from which somebody reached the backend itself, as attempts are counted by it. */
export function callerNetwork(req: MedusaRequest): string {
  return networkOf(callerAddress(req))
}
