import { Visit } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { shopperNetwork } from "../../../http/shopper-address.ts"
import { throttle } from "../../../http/throttle.ts"
import { validated } from "../../../http/validated.ts"
import { countVisit } from "../../../visit/count-visit.ts"

const VISITS_A_MINUTE = 60
const throttledAddress = throttle(VISITS_A_MINUTE)

/** `POST /shop/visits`: `Visit`, 204; 429 `too_many_requests`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const visit = validated(Visit, req.body)
  await throttledAddress(shopperNetwork(req))
  await countVisit(req.scope, visit)
  res.status(204).end()
}
