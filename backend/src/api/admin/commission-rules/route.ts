import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { operatorOf } from "../../../audit/audit-actor.ts"
import { CommissionRuleDraft } from "../../../commission/commission-rule-draft.ts"
import { readRules } from "../../../commission/read-rules.ts"
import { validated } from "../../../http/validated.ts"
import { createCommissionRuleWorkflow } from "../../../workflows/commission/create-commission-rule.ts"

/** `GET /admin/commission-rules`: `{ commission_rules: CommissionRuleFile[] }`, newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ commission_rules: await readRules(req.scope) })
}

/** `POST /admin/commission-rules`: `CommissionRuleDraft` to all rules; it counts for what is ordered from then on. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const draft = validated(CommissionRuleDraft, req.body)
  await createCommissionRuleWorkflow(req.scope).run({ input: { draft, actor: await operatorOf(req) } })
  res.json({ commission_rules: await readRules(req.scope) })
}
