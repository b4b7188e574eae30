import type { z } from "zod"
import { askBackend, type BackendRequest } from "./client.ts"
import { shopperHeaders } from "./shopper-headers.ts"

/** Asks one of the vendor's routes for whoever the token names. Throws like `askBackend`. */
export function askVendor<Answer extends z.ZodType>(
  token: string,
  answer: Answer,
  path: `/vendor/${string}`,
  request: BackendRequest = {},
): Promise<z.output<Answer>> {
  const headers = { ...request.headers, authorization: `Bearer ${token}` }
  return askBackend(answer, path, { ...request, headers })
}

/** Somebody's browser, as the backend counts tries by it and lists it among the places of signing in. */
export interface Caller {
  clientAddress: string
  request: Request
}

/** Headers that tell the backend which browser is behind the storefront. */
export function callerHeaders({ clientAddress, request }: Caller): Record<string, string> {
  return { ...shopperHeaders(clientAddress), "user-agent": request.headers.get("user-agent") ?? "" }
}
