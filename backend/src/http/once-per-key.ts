import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import { claimKey, keepAnswer } from "../idempotency/claimed-key.ts"
import { derivedId } from "../order-group/derived-id.ts"
import { notPossibleNow } from "../vendor-order/not-possible-now.ts"
import { idempotencyKeyOf } from "./idempotency-key.ts"

const Kept = z.object({ status: z.int(), body: z.unknown() })

/**
 * A request of Medusa's own that moves money, with an `Idempotency-Key`: it is carried out once, and a repeat gets the
 * first answer, also where that was a refusal. A key whose request broke off stays used, as money may have moved.
 */
export async function oncePerKey(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const key = idempotencyKeyOf(req)
  if (key === undefined) return next()
  const id = derivedId("idem", req.auth_context.actor_id, `${req.baseUrl}${req.path}`, key)
  const earlier = await claimKey(req.scope, id, { lapses: false })
  if (earlier) {
    if (!earlier.is_done) {
      throw notPossibleNow("This was asked before and may have been done. Look, then ask under a new key.")
    }
    const { status, body } = Kept.parse(earlier.answer)
    res.status(status).json(body)
    return
  }
  answerOnceKept(req, res, id)
  next()
}

/** Nobody is answered before the answer is kept. */
function answerOnceKept(req: AuthenticatedMedusaRequest, res: MedusaResponse, id: string): void {
  const answer = res.json.bind(res)
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  res.json = (body) => {
    keepAnswer(req.scope, id, { status: res.statusCode, body })
      .catch((error: Error) => logger.error(`The answer under ${id} was not kept`, error))
      .finally(() => answer(body))
    return res
  }
}
