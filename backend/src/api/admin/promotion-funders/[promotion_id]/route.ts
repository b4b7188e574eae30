import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { operatorOf } from "../../../../audit/audit-actor.ts"
import { validated } from "../../../../http/validated.ts"
import { readFunder } from "../../../../promotion/read-funder.ts"
import { fundPromotionWorkflow } from "../../../../workflows/promotion/fund-promotion.ts"

const Funding = z.strictObject({ vendor_id: z.string().min(1).max(64).nullable() })

/** `GET /admin/promotion-funders/:promotion_id`: `PromotionFunder`; 404 `not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await readFunder(req.scope, req.params.promotion_id ?? ""))
}

/**
 * `POST /admin/promotion-funders/:promotion_id`: `{ vendor_id }`, null for the platform, to `PromotionFunder`; 404
 * `not_found`, 400 where there is no such vendor.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const promotion_id = req.params.promotion_id ?? ""
  const { vendor_id } = validated(Funding, req.body)
  await fundPromotionWorkflow(req.scope).run({
    input: { promotion_id, vendor_id, actor: await operatorOf(req) },
  })
  res.json(await readFunder(req.scope, promotion_id))
}
