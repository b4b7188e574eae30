import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../../../audit/audit-actor.ts"
import { EndCommissionRule } from "../../../../../commission/commission-rule-draft.ts"
import { readRules } from "../../../../../commission/read-rules.ts"
import { validated } from "../../../../../http/validated.ts"
import { endCommissionRuleWorkflow } from "../../../../../workflows/commission/end-commission-rule.ts"

/** `POST /admin/commission-rules/:id/end`: `EndCommissionRule` to all rules. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { until } = validated(EndCommissionRule, req.body)
  const id = String(req.params.id)
  await endCommissionRuleWorkflow(req.scope).run({ input: { id, until, actor: await operatorOf(req) } })
  res.json({ commission_rules: await readRules(req.scope) })
}
