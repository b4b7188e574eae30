import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { ProblemError } from "../../http/problem.ts"
import { COMMISSION_MODULE } from "../../modules/commission/index.ts"
import type { CommissionModuleService } from "../../modules/commission/service.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

type Input = { id: string; until: string; actor: AuditActor }

const end = createStep(
  "end-commission-rule-step",
  async ({ id, until }: Input, { container }) => {
    const rules = container.resolve<CommissionModuleService>(COMMISSION_MODULE)
    const [rule] = await rules.listCommissionRules({ id }, { take: 1 })
    if (!rule) throw new ProblemError("not_found", "There is no such rule.")
    if (until < rule.valid_from) {
      throw new ProblemError("bad_request", "It has not begun by then.", { until: "date_before_start" })
    }
    await rules.updateCommissionRules({ id, valid_until: until })
    return new StepResponse(
      { scope: rule.scope, before: rule.valid_until },
      { id, valid_until: rule.valid_until },
    )
  },
  async (former, { container }) => {
    if (former)
      await container.resolve<CommissionModuleService>(COMMISSION_MODULE).updateCommissionRules(former)
  },
)

/** Sets a rule's last day. Throws `not_found`, `bad_request` where it would end before it begins. */
export const endCommissionRuleWorkflow = createWorkflow("end-commission-rule", (input: Input) => {
  const ended = end(input)
  recordAuditEntryStep(
    transform({ input, ended }, ({ input: { actor, id, until }, ended }) => ({
      actor,
      action: "commission_rule.ended",
      subject: { type: "commission_rule", id, name: ended.scope },
      before: { until: ended.before },
      after: { until },
    })),
  )
  return new WorkflowResponse(input.id)
})
