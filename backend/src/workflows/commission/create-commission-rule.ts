import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AuditActor } from "../../audit/audit-actor.ts"
import type { CommissionRuleDraft } from "../../commission/commission-rule-draft.ts"
import { ProblemError } from "../../http/problem.ts"
import { COMMISSION_MODULE } from "../../modules/commission/index.ts"
import type { CommissionModuleService } from "../../modules/commission/service.ts"
import { vendorModule } from "../../vendor-access/vendor-module.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

type Input = { draft: CommissionRuleDraft; actor: AuditActor }

const create = createStep(
  "create-commission-rule-step",
  async ({ draft: { scope, from, until, ...terms } }: Input, { container }) => {
    const rules = container.resolve<CommissionModuleService>(COMMISSION_MODULE)
    const row = { scope: scope.kind, scope_of: scopeOf(scope), valid_from: from }
    if (scope.kind === "vendor") await requireVendor(vendorModule(container), scope.vendor_id)
    const [present] = await rules.listCommissionRules(row, { take: 1 })
    if (present) {
      const fields = { from: "already_taken" }
      throw new ProblemError("bad_request", "A rule of this scope begins on this day already.", fields)
    }
    const { id } = await rules.createCommissionRules({ ...row, ...terms, valid_until: until })
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<CommissionModuleService>(COMMISSION_MODULE).deleteCommissionRules(id)
  },
)

/** Adds a rule. Throws `bad_request` where one of its scope begins on the same day, or there is no such vendor. */
export const createCommissionRuleWorkflow = createWorkflow("create-commission-rule", (input: Input) => {
  const id = create(input)
  recordAuditEntryStep(
    transform({ input, id }, ({ input: { actor, draft }, id }) => ({
      actor,
      action: "commission_rule.created",
      subject: { type: "commission_rule", id, name: draft.scope.kind },
      vendor_id: draft.scope.kind === "vendor" ? draft.scope.vendor_id : null,
      after: { ...draft },
    })),
  )
  return new WorkflowResponse(id)
})

function scopeOf(scope: CommissionRuleDraft["scope"]): string {
  if (scope.kind === "vendor") return scope.vendor_id
  return scope.kind === "group" ? scope.group : ""
}

async function requireVendor(vendors: ReturnType<typeof vendorModule>, id: string): Promise<void> {
  const [vendor] = await vendors.listVendors({ id }, { take: 1 })
  if (vendor) return
  throw new ProblemError("bad_request", "There is no such vendor.", { "scope.vendor_id": "vendor_unknown" })
}
