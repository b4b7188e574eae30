import { DrawSeed } from "@cho-ocop/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../audit/audit-actor.ts"
import { validated } from "../../../../../http/validated.ts"
import { readPlan } from "../../../../../inspection/read-plans.ts"
import { drawInspectionsWorkflow } from "../../../../../workflows/inspection/draw-inspections.ts"

/**
 * `POST /admin/inspection-plans/:id/draw`: `DrawSeed` to `InspectionPlanResponse`; 404 `not_found`, 409
 * `already_decided` where it was drawn with another seed.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const plan_id = String(req.params.id)
  const { seed } = validated(DrawSeed, req.body)
  await drawInspectionsWorkflow(req.scope).run({ input: { plan_id, seed, actor: await operatorOf(req) } })
  res.json({ plan: await readPlan(req.scope, plan_id) })
}
