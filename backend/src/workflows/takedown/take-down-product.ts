import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
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
import { TAKEDOWN_MODULE } from "../../modules/takedown/index.ts"
import type { TakedownModuleService } from "../../modules/takedown/service.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

interface Input {
  product_id: string
  reason: string
  authority: string
  /** When the authority asked, ISO 8601. */
  requested_at: string
  actor: AuditActor
}

const takeDown = createStep(
  "take-down",
  async ({ product_id, reason, authority, requested_at }: Input, { container }) => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "product",
      fields: ["title", "vendor.id"],
      filters: { id: product_id },
    })
    const [product] = data as unknown as { title: string; vendor?: { id: string } }[]
    if (!product) throw new ProblemError("not_found", "There is no such product.")
    const service = container.resolve<TakedownModuleService>(TAKEDOWN_MODULE)
    const told = { title: product.title, vendor_id: product.vendor?.id ?? null }
    const [standing] = await service.listTakedowns({ product_id, lifted_at: null }, { take: 1 })
    if (standing) return new StepResponse({ ...told, id: standing.id, isNew: false }, null)
    const { id } = await service.createTakedowns({
      product_id,
      reason,
      authority,
      requested_at: new Date(requested_at),
    })
    return new StepResponse({ ...told, id, isNew: true }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<TakedownModuleService>(TAKEDOWN_MODULE).deleteTakedowns(id)
  },
)

/** Hides a product at once because an authority asked for it; asked twice, it is taken down once. Throws `not_found`. */
export const takeDownProductWorkflow = createWorkflow("take-down-product", (input: Input) => {
  const lock = transform({ input }, ({ input }) => ({
    key: `takedown of ${input.product_id}`,
    timeout: 30,
    ttl: 60,
  }))
  acquireLockStep(lock)
  const taken = takeDown(input)
  releaseLockStep(lock)
  recordAuditEntryStep(
    transform({ input, taken }, ({ input: { actor, product_id, ...why }, taken }) =>
      taken.isNew
        ? {
            actor,
            action: "product.taken_down",
            subject: { type: "product", id: product_id, name: taken.title },
            vendor_id: taken.vendor_id,
            after: why,
          }
        : null,
    ),
  )
  return new WorkflowResponse(transform({ taken }, ({ taken }) => taken.id))
})
