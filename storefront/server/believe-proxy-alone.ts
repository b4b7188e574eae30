import type { IncomingMessage } from "node:http"
import { clientAddress } from "@cho-ocop/contracts"

/**
 * Leaves one address in `X-Forwarded-For`, of which Astro believes the first: what the proxy wrote, or, where there is
 * none, whose connection it is. What a visitor wrote into it is gone.
 */
export function believeProxyAlone(request: IncomingMessage, isBehindProxy: boolean): void {
  request.headers["x-forwarded-for"] = clientAddress(request, isBehindProxy)
}
