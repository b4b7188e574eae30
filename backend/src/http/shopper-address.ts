import type { MedusaRequest } from "@medusajs/framework/http"
import { environment } from "../environment.ts"
import { sameText } from "./tokens.ts"

/** Network address of the shopper; the storefront speaks for others, which counts only with the shared secret. */
export function shopperAddress(req: MedusaRequest): string {
  const told = req.get("x-shopper-address")
  const secret = req.get("x-cache-secret")
  if (told && secret && sameText(secret, environment.CACHE_SECRET)) return told.slice(0, 64)
  return req.socket.remoteAddress ?? "unknown"
}
