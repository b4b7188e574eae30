import type { Context, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { AuditAction } from "../../audit/audit-actions.ts"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { findInspection, type WholeInspection } from "../../inspection/find-inspections.ts"
import { inspectionLock } from "../../inspection/inspection-lock.ts"
import { inspectionModule } from "../../inspection/inspection-module.ts"
import type { InspectionModuleService } from "../../modules/inspection/service.ts"
import { inOneTransaction } from "../../order-group/in-one-transaction.ts"
import { forgetPages } from "../../storefront/forget-pages.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

interface Change {
  inspection_id: string
  actor: AuditActor
}

interface Around {
  container: MedusaContainer
  inspection: WholeInspection
  service: InspectionModuleService
  /** What the service takes to write together with the rest. */
  context: Context
}

interface Changed<Result> {
  result: Result
  /** For the audit log; null where nothing changed. */
  told: { before?: Record<string, unknown>; after?: Record<string, unknown> } | null
  /** Whether the product's public page tells of it. */
  isPublic?: boolean
}

/**
 * A workflow that changes one inspection: one change at a time, all of it written or nothing, noted in the audit log, and
 * its vendor written to by `tell-of-inspections`. It throws what `work` throws, and `not_found`.
 */
export function inspectionChange<Input extends Change, Result>(
  name: string,
  action: AuditAction,
  work: (input: Input, around: Around) => Promise<Changed<Result>>,
) {
  const change = createStep(`${name}-step`, async (input: Input, { container }) => {
    const inspection = await findInspection(container, { id: input.inspection_id })
    const service = inspectionModule(container)
    const { result, told, isPublic } = await inOneTransaction(container, async ({ of }) => {
      const context = of(service)
      const changed = await work(input, { container, inspection, service, context })
      const untold = generateEntityId("", "change")
      if (changed.told) await service.updateInspections({ id: inspection.id, untold }, context)
      return changed
    })
    const { product, vendor_id } = inspection
    if (isPublic) {
      await forgetPages([`product:${product.handle}`], container.resolve(ContainerRegistrationKeys.LOGGER))
    }
    const subject = { type: "inspection", id: inspection.id, name: product.name }
    return new StepResponse({
      result,
      entry: told && { actor: input.actor, action, subject, vendor_id, ...told },
    })
  })
  return createWorkflow(name, (input: WorkflowData<Input>) => {
    // Of a type parameter the library cannot tell that it is data already.
    const { inspection_id } = input as WorkflowData<Change>
    const lock = transform({ inspection_id }, ({ inspection_id }) => inspectionLock(inspection_id))
    acquireLockStep(lock)
    const changed = change(input)
    releaseLockStep(lock)
    recordAuditEntryStep(transform({ changed }, ({ changed }) => changed.entry))
    return new WorkflowResponse(transform({ changed }, ({ changed }) => changed.result))
  })
}
