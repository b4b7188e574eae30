import type { InspectionPlanDraft } from "@cho-ocop/contracts"
import { vietnameseDate } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { ProblemError } from "../../http/problem.ts"
import { findPopulation } from "../../inspection/find-population.ts"
import { inspectionModule } from "../../inspection/inspection-module.ts"
import type { PlannedProduct } from "../../inspection/inspection-record.ts"
import { newInspections } from "../../inspection/new-inspections.ts"
import { requireNotPast } from "../../inspection/require-parts.ts"
import { inOneTransaction } from "../../order-group/in-one-transaction.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

interface Input {
  draft: InspectionPlanDraft
  actor: AuditActor
}

const plan = createStep("plan-inspections-step", async ({ draft }: Input, { container }) => {
  requireNotPast(draft.planned_on, "planned_on")
  const population = await populationOf(container, draft)
  const service = inspectionModule(container)
  const id = await inOneTransaction(container, async ({ of }) => {
    const context = of(service)
    const made = await service.createInspectionPlans(
      {
        kind: draft.kind,
        title: draft.title,
        reason: draft.reason,
        planned_on: draft.planned_on,
        every_months: draft.kind === "periodic" ? draft.every_months : null,
        // The column holds any JSON; its type knows objects alone.
        population: population as unknown as Record<string, unknown>,
        draws: draft.kind === "random" ? draft.draws : null,
        seed_source: draft.kind === "random" ? draft.seed_source : null,
      },
      context,
    )
    if (draft.kind !== "random") {
      const inspections = newInspections({ ...draft, id: made.id }, population)
      await service.createInspections(inspections, context)
    }
    return made.id
  })
  return new StepResponse({ id, size: population.length })
})

/**
 * Plans inspections, of the products it names or of some to be drawn of all that are frozen in it now, and answers the
 * plan's id. Throws `bad_request`.
 */
export const planInspectionsWorkflow = createWorkflow("plan-inspections", (input: Input) => {
  const planned = plan(input)
  recordAuditEntryStep(
    transform({ input, planned }, ({ input: { actor, draft }, planned }) => ({
      actor,
      action: "inspection_plan.made" as const,
      subject: { type: "inspection_plan", id: planned.id, name: draft.title },
      after: { kind: draft.kind, planned_on: draft.planned_on, products: planned.size },
    })),
  )
  return new WorkflowResponse(transform({ planned }, ({ planned }) => planned.id))
})

async function populationOf(
  container: MedusaContainer,
  draft: InspectionPlanDraft,
): Promise<PlannedProduct[]> {
  const population = await findPopulation(container, draft, vietnameseDate(new Date()))
  if (draft.kind !== "random" && population.length < new Set(draft.product_ids).size) {
    const fields = { product_ids: "product_unknown" }
    throw new ProblemError("bad_request", "There is no such product, or it has no vendor.", fields)
  }
  if (draft.kind === "random" && population.length < draft.draws) {
    const fields = { draws: "more_than_population" }
    throw new ProblemError(
      "bad_request",
      `There are only ${population.length} products to draw from.`,
      fields,
    )
  }
  return population
}
