import { InspectionPlanDraft } from "@cho-ocop/contracts"
import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../audit/audit-actor.ts"
import { validated } from "../../../http/validated.ts"
import { listPlans, readPlan } from "../../../inspection/read-plans.ts"
import { planInspectionsWorkflow } from "../../../workflows/inspection/plan-inspections.ts"

/** `GET /admin/inspection-plans`: `InspectionPlanList`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ plans: await listPlans(req.scope) })
}

/** `POST /admin/inspection-plans`: `InspectionPlanDraft` to `InspectionPlanResponse`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const draft = validated(InspectionPlanDraft, req.body)
  const { result: id } = await planInspectionsWorkflow(req.scope).run({
    input: { draft, actor: await operatorOf(req) },
  })
  res.status(201).json({ plan: await readPlan(req.scope, id) })
}
