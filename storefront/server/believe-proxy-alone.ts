import type { IncomingMessage } from "node:http"
import { clientAddress } from "@cho-ocop/contracts"

/**
 * Leaves one address in `X-Forwarded-For`, of which Astro believes the first: what the proxy wrote, or, where there is
 * none, whose connection it is. What a visitor wrote into it is gone.
 */
export function believeProxyAlone(request: IncomingMessage, isBehindProxy: boolean): void {
  request.headers["x-forwarded-for"] = clientAddress(request, isBehindProxy)
  // Astro reads the address only beside a forwarded host, which not every proxy sends; without, it would be the proxy's.
  if (isBehindProxy) request.headers["x-forwarded-host"] ??= request.headers.host
}
