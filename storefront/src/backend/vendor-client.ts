import type { z } from "zod"
import { bearer } from "./caller.ts"
import { askBackend, type BackendRequest } from "./client.ts"

/** Asks one of the vendor's routes for whoever the token names. Throws like `askBackend`. */
export function askVendor<Answer extends z.ZodType>(
  token: string,
  answer: Answer,
  path: `/vendor/${string}`,
  request: BackendRequest = {},
): Promise<z.output<Answer>> {
  const headers = { ...request.headers, ...bearer(token) }
  return askBackend(answer, path, { ...request, headers })
}
