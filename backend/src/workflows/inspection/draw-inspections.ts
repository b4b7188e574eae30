import { vietnameseDate } from "@cho-ocop/ocop"
import { drawInspections } from "@cho-ocop/ocop/inspection-draw"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { ProblemError } from "../../http/problem.ts"
import { inspectionModule } from "../../inspection/inspection-module.ts"
import { newInspections } from "../../inspection/new-inspections.ts"
import { findPlan } from "../../inspection/read-plans.ts"
import { inOneTransaction } from "../../order-group/in-one-transaction.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

interface Input {
  plan_id: string
  seed: string
  actor: AuditActor
}

const draw = createStep("draw-inspections-step", async ({ plan_id, seed }: Input, { container }) => {
  const plan = await findPlan(container, { id: plan_id, kind: "random" })
  if (plan.seed === seed) return new StepResponse(null)
  if (plan.seed !== null) throw new ProblemError("already_decided", "It was drawn with another seed.")
  const { population, title } = plan
  const drawn = drawInspections(
    population.map(({ handle }) => handle),
    seed,
    plan.draws ?? 0,
  )
  const today = vietnameseDate(new Date())
  const begun = plan.planned_on < today ? { ...plan, planned_on: today } : plan
  const service = inspectionModule(container)
  await inOneTransaction(container, async ({ of }) => {
    const context = of(service)
    const result = { seed, drawn: drawn as unknown as Record<string, unknown>, drawn_at: new Date() }
    await service.updateInspectionPlans({ id: plan_id, ...result }, context)
    const products = population.filter(({ handle }) => drawn.includes(handle))
    await service.createInspections(newInspections(begun, products), context)
  })
  return new StepResponse({ title, drawn })
})

/**
 * Draws a plan's products with the seed that its source gave, and plans their inspections; what was drawn stays. Throws
 * `not_found`, `already_decided` where it was drawn with another seed.
 */
export const drawInspectionsWorkflow = createWorkflow("draw-inspections", (input: Input) => {
  const lock = transform({ input }, ({ input }) => ({
    key: `inspection plan ${input.plan_id}`,
    timeout: 30,
    ttl: 60,
  }))
  acquireLockStep(lock)
  const drawn = draw(input)
  releaseLockStep(lock)
  recordAuditEntryStep(
    transform({ input, drawn }, ({ input: { plan_id, seed, actor }, drawn }) =>
      drawn
        ? {
            actor,
            action: "inspection_plan.drawn" as const,
            subject: { type: "inspection_plan", id: plan_id, name: drawn.title },
            after: { seed, drawn: drawn.drawn },
          }
        : null,
    ),
  )
  return new WorkflowResponse(input.plan_id)
})
