import { randomUUID } from "node:crypto"
import { IDEMPOTENCY_KEY_HEADER } from "@cho-ocop/contracts"
import type { MedusaRequest } from "@medusajs/framework/http"
import { z } from "zod"
import { memberActor } from "../audit/audit-actor.ts"
import { validated } from "../http/validated.ts"
import { vendorContext } from "../vendor-access/account-context.ts"

const Key = z.object({ [IDEMPOTENCY_KEY_HEADER]: z.string().min(1).max(100).optional() })

/** Which order a request changes, who asks, and what it calls this attempt; without a name each is an attempt anew. */
export function deedOf(req: MedusaRequest) {
  const { [IDEMPOTENCY_KEY_HEADER]: key = randomUUID() } = validated(Key, req.headers)
  return { order_id: req.params.order_id ?? "", actor: memberActor(vendorContext(req)), key }
}
