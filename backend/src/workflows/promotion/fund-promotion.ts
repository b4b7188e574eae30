import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { ProblemError } from "../../http/problem.ts"
import { VENDOR_MODULE } from "../../modules/vendor/index.ts"
import { OWN_GOODS, ownGoodsRule } from "../../promotion/own-goods-rule.ts"
import { type PromotionFunder, readFunder } from "../../promotion/read-funder.ts"
import { vendorModule } from "../../vendor-access/vendor-module.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

interface Input {
  promotion_id: string
  /** Null: the platform. */
  vendor_id: string | null
  actor: AuditActor
}

const fund = createStep("fund-promotion-step", async ({ promotion_id, vendor_id }: Input, { container }) => {
  const { promotion, vendor: before } = await readFunder(container, promotion_id)
  const [vendor] = vendor_id ? await vendorModule(container).listVendors({ id: vendor_id }) : []
  if (vendor_id && !vendor) {
    throw new ProblemError("bad_request", "There is no such vendor.", { vendor_id: "vendor_unknown" })
  }
  const promotions = container.resolve(Modules.PROMOTION)
  const { application_method: method } = await promotions.retrievePromotion(promotion_id, {
    relations: ["application_method.target_rules"],
  })
  const former = (method?.target_rules ?? []).filter(({ attribute }) =>
    Object.values(OWN_GOODS).includes(attribute ?? ""),
  )
  if (former.length > 0) {
    await promotions.removePromotionTargetRules(
      promotion_id,
      former.map(({ id }) => id),
    )
  }
  if (vendor) {
    const rule = ownGoodsRule(method?.target_type ?? "", vendor.handle)
    await promotions.addPromotionTargetRules(promotion_id, [rule])
  }
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const linked = (id: string) => ({
    [Modules.PROMOTION]: { promotion_id },
    [VENDOR_MODULE]: { vendor_id: id },
  })
  if (before) await link.dismiss(linked(before.id))
  if (vendor) await link.create(linked(vendor.id))
  return new StepResponse({ code: promotion.code, before: nameOf(before), after: nameOf(vendor) })
})

function nameOf(
  vendor: Pick<NonNullable<PromotionFunder["vendor"]>, "name"> | null | undefined,
): string | null {
  return vendor?.name ?? null
}

/**
 * Sets who bears the discounts of a promotion. One that a vendor bears takes nothing off other vendors' goods from then
 * on; what was ordered before keeps its bearer. Throws `not_found`, `bad_request` where there is no such vendor.
 */
export const fundPromotionWorkflow = createWorkflow("fund-promotion", (input: Input) => {
  const funded = fund(input)
  recordAuditEntryStep(
    transform({ input, funded }, ({ input: { actor, promotion_id, vendor_id }, funded }) => ({
      actor,
      action: "promotion.funder_changed",
      subject: { type: "promotion", id: promotion_id, name: funded.code },
      vendor_id,
      before: { funded_by: funded.before },
      after: { funded_by: funded.after },
    })),
  )
  return new WorkflowResponse(funded)
})
