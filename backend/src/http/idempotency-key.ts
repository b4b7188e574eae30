import { IDEMPOTENCY_KEY_HEADER } from "@cho-ocop/contracts"
import type { MedusaRequest } from "@medusajs/framework/http"
import { z } from "zod"
import { validated } from "./validated.ts"

const Headers = z.object({ [IDEMPOTENCY_KEY_HEADER]: z.string().min(1).max(100).optional() })

/** What a request calls this one attempt; undefined where it does not say. */
export function idempotencyKeyOf(req: MedusaRequest): string | undefined {
  return validated(Headers, req.headers)[IDEMPOTENCY_KEY_HEADER]
}
