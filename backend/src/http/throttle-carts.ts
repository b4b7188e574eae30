import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { shopperNetwork } from "./shopper-address.ts"
import { throttle } from "./throttle.ts"

/** A household or an office shops from one address; who asks ten times a second does not shop. */
const CALLS_PER_MINUTE = 600
const throttled = throttle(CALLS_PER_MINUTE)

/** Keeps one address from filling the database with carts, or guessing at those of others. */
export async function throttleCarts(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  await throttled(shopperNetwork(req))
  next()
}
