import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { callerNetwork } from "../../../http/caller-address.ts"
import { ProblemError } from "../../../http/problem.ts"
import { throttle } from "../../../http/throttle.ts"
import { gateways } from "../../../payment/gateways.ts"
import { processNotice } from "../../../payment/process-notice.ts"
import { receiveNotice } from "../../../payment/receive-notice.ts"

/** From one place, of what no gateway signed; a gateway's own notices are never too many. */
const REFUSALS_PER_MINUTE = 600
const throttledRefusals = throttle(REFUSALS_PER_MINUTE)

/** `GET /payment-notices/:gateway`: as `POST`, for gateways that call so (VNPay). */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  await receive(req, res)
}

/**
 * `POST /payment-notices/:gateway`: what a payment gateway tells of its own accord. Checked, stored, answered in the
 * gateway's own protocol, and then acted upon. 404 `not_found` for a gateway whose keys are not here, 429 `too_many_requests` for
 * whoever sends many that are not a gateway's.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  await receive(req, res)
}

async function receive(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const gateway = gateways.get(req.params.gateway ?? "")
  if (!gateway) throw new ProblemError("not_found", "There is no such gateway.")
  const request = {
    method: req.method,
    headers: req.headers,
    query: req.query as Record<string, string | string[] | undefined>,
    body: req.body,
    rawBody: JSON.stringify(req.body ?? null),
  }
  const reading = gateway.readNotice(request)
  if ("refusal" in reading) await throttledRefusals(`${gateway.name} from ${callerNetwork(req)}`)
  const { answer, id } = await receiveNotice(req.scope, gateway, request, reading)
  res.status(answer.status).type(answer.contentType).send(answer.body)
  if (id) await processNotice(req.scope, id).catch((error: Error) => logOf(req).error(`Notice ${id}`, error))
}

function logOf(req: MedusaRequest) {
  return req.scope.resolve(ContainerRegistrationKeys.LOGGER)
}
