import { randomUUID } from "node:crypto"
import type { MedusaRequest } from "@medusajs/framework/http"
import { memberActor } from "../audit/audit-actor.ts"
import { idempotencyKeyOf } from "../http/idempotency-key.ts"
import { vendorContext } from "../vendor-access/account-context.ts"

/** Which order a request changes, who asks, and what it calls this attempt; without a name each is an attempt anew. */
export function deedOf(req: MedusaRequest) {
  return {
    order_id: req.params.order_id ?? "",
    actor: memberActor(vendorContext(req)),
    key: idempotencyKeyOf(req) ?? randomUUID(),
  }
}
