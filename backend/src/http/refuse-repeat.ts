import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { claimKey } from "../idempotency/claimed-key.ts"
import { derivedId } from "../order-group/derived-id.ts"
import { notPossibleNow } from "../vendor-order/not-possible-now.ts"
import { idempotencyKeyOf } from "./idempotency-key.ts"

/** Left out, all of it. */
const Body = z.object({ amount: z.number().optional() })

/**
 * Medusa's dashboard gives its requests no key, so that a second click would move the same money again: of one person
 * the same amount of the same payment is taken once a minute.
 */
export async function refuseRepeat(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (idempotencyKeyOf(req) === undefined) {
    const amount = Body.safeParse(req.body).data?.amount ?? "all"
    const id = derivedId("idem", req.auth_context.actor_id, `${req.baseUrl}${req.path}`, amount)
    if (await claimKey(req.scope, id, { lapses: true })) {
      throw notPossibleNow(
        "You asked for the same amount of the same payment less than a minute ago. Look whether it was done; if you want it once more, ask again in a minute.",
      )
    }
  }
  next()
}
