import type { Visit } from "@cho-ocop/contracts"
import { z } from "zod"
import { BackendProblem, BackendUnavailable } from "./backend-error.ts"
import { askBackend } from "./client.ts"
import { shopperHeaders } from "./shopper-headers.ts"

const Nothing = z.undefined()

/** Counts a page that is seen. Answers the status to pass on: nobody waits for it, so nothing is thrown. */
export async function countVisit(visit: Visit, shopperAddress: string): Promise<number> {
  try {
    const headers = shopperHeaders(shopperAddress)
    await askBackend(Nothing, "/shop/visits", { method: "POST", body: visit, headers })
    return 204
  } catch (error) {
    if (error instanceof BackendProblem) return error.status
    if (error instanceof BackendUnavailable) return 503
    throw error
  }
}
