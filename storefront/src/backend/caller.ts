import { shopperHeaders } from "./shopper-headers.ts"

/** Somebody's browser, as the backend counts tries by it and lists it among the places of signing in. */
export interface Caller {
  clientAddress: string
  request: Request
}

/** Headers that tell the backend which browser is behind the storefront. */
export function callerHeaders({ clientAddress, request }: Caller): Record<string, string> {
  return { ...shopperHeaders(clientAddress), "user-agent": request.headers.get("user-agent") ?? "" }
}

/** Headers of a browser that signs in, also with the token it had until now: the backend ends that session. */
export function signingInHeaders(caller: Caller, formerToken: string | null): Record<string, string> {
  return { ...callerHeaders(caller), ...(formerToken === null ? {} : bearer(formerToken)) }
}

/** The header of whoever the token names. */
export function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` }
}
