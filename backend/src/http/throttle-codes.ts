import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { shopperNetwork } from "./shopper-address.ts"
import { throttle } from "./throttle.ts"

/** A market hall looks through one address; who asks twice a second guesses. */
const CODES_PER_MINUTE = 120
const throttled = throttle(CODES_PER_MINUTE)

/** Keeps one network from guessing at codes of labels, and from flooding them with scans. */
export async function throttleCodes(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  await throttled(shopperNetwork(req))
  next()
}
