import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { ProblemError } from "../../http/problem.ts"
import { TAKEDOWN_MODULE } from "../../modules/takedown/index.ts"
import type { TakedownModuleService } from "../../modules/takedown/service.ts"
import { listTakedowns } from "../../takedown/list-takedowns.ts"
import { vendorIdOf } from "../../vendor/vendor-id.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

type Input = { id: string; reason: string; actor: AuditActor }

const lift = createStep(
  "lift-takedown-step",
  async ({ id, reason }: Input, { container }) => {
    const [takedown] = await listTakedowns(container, { id })
    if (!takedown) throw new ProblemError("not_found", "There is no such takedown.")
    const { product_id, product_title: title } = takedown
    const told = { product_id, title, vendor_id: await vendorIdOf(container, product_id) }
    if (takedown.lifted_at) return new StepResponse({ ...told, isNew: false }, null)
    await container
      .resolve<TakedownModuleService>(TAKEDOWN_MODULE)
      .updateTakedowns({ id, lifted_at: new Date(), lift_reason: reason })
    return new StepResponse({ ...told, isNew: true }, id)
  },
  async (id, { container }) => {
    if (!id) return
    await container
      .resolve<TakedownModuleService>(TAKEDOWN_MODULE)
      .updateTakedowns({ id, lifted_at: null, lift_reason: null })
  },
)

/** Lets a product that was taken down be sold again. Throws `not_found`. */
export const liftTakedownWorkflow = createWorkflow("lift-takedown", (input: Input) => {
  const lifted = lift(input)
  recordAuditEntryStep(
    transform({ input, lifted }, ({ input: { actor, reason }, lifted }) =>
      lifted.isNew
        ? {
            actor,
            action: "product.takedown_lifted",
            subject: { type: "product", id: lifted.product_id, name: lifted.title },
            vendor_id: lifted.vendor_id,
            after: { reason },
          }
        : null,
    ),
  )
  return new WorkflowResponse(input.id)
})
