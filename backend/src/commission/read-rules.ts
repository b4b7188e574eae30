import type { CommissionRule, CommissionScope } from "@cho-ocop/money"
import type { MedusaContainer } from "@medusajs/framework/types"
import { COMMISSION_MODULE } from "../modules/commission/index.ts"
import type { CommissionModuleService } from "../modules/commission/service.ts"

/** A rule as the operator sees it. */
export interface CommissionRuleFile extends CommissionRule {
  /** Why it is so, in the operator's words. */
  note: string
}

const ALL = 10_000

/** Every rule there ever was, newest first. */
export async function readRules(container: MedusaContainer): Promise<CommissionRuleFile[]> {
  const rules = await container
    .resolve<CommissionModuleService>(COMMISSION_MODULE)
    .listCommissionRules({}, { take: ALL, order: { valid_from: "DESC", id: "DESC" } })
  return rules.map(({ id, scope, scope_of, basis_points, min, max, valid_from, valid_until, note }) => ({
    id,
    scope: scopeOf(scope, scope_of),
    basis_points,
    min,
    max,
    from: valid_from,
    until: valid_until,
    note,
  }))
}

function scopeOf(kind: CommissionScope["kind"], of: string): CommissionScope {
  if (kind === "vendor") return { kind, vendor_id: of }
  if (kind === "group") return { kind, group: of }
  return { kind }
}
