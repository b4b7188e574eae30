import type { MedusaRequest } from "@medusajs/framework/http"
import { shopperAddress } from "../http/shopper-address.ts"
import { throttleAccounts } from "../http/throttle-account.ts"

const throttled = throttleAccounts()

/** Counts an attempt to get into an account, by its e-mail where one was given. Throws `too_many_requests`. */
export async function countAttempt(req: MedusaRequest, email?: string): Promise<void> {
  await throttled(shopperAddress(req), email === undefined ? [] : [email])
}

/** What the browser says of itself; the storefront hands it on. */
export function deviceOf(req: MedusaRequest): string {
  return req.get("user-agent") ?? ""
}
