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
import { IMPORT_MODULE } from "../../modules/import/index.ts"
import type { ImportModuleService } from "../../modules/import/service.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

const SECONDS = 10

interface ConfirmImport {
  id: string
  actor: AuditActor
}

const beginImportStep = createStep("begin-import", async ({ id }: ConfirmImport, { container }) => {
  const service = container.resolve<ImportModuleService>(IMPORT_MODULE)
  const { state, file_name, vendor_id, new_products, changed_products } = await service.retrieveImport(id)
  if (state === "importing" || state === "done") return new StepResponse(null)
  if (state !== "ready") throw new ProblemError("import_not_ready", "This table cannot be imported.")
  await service.updateImports({ id, state: "importing" })
  return new StepResponse({ file_name, vendor_id, new_products, changed_products })
})

/** Takes a checked table on; answers whether it begins now, which it does once. Throws `import_not_ready`. */
export const confirmImportWorkflow = createWorkflow("confirm-import", (input: ConfirmImport) => {
  const lock = { key: "confirm-import", timeout: SECONDS, ttl: SECONDS }
  acquireLockStep(lock)
  const begun = beginImportStep(input)
  releaseLockStep(lock)
  recordAuditEntryStep(
    transform({ input, begun }, ({ input: { actor, id }, begun }) => {
      if (!begun) return null
      const { file_name, vendor_id, ...after } = begun
      return {
        actor,
        action: "import.confirmed",
        subject: { type: "import", id, name: file_name },
        vendor_id,
        after,
      }
    }),
  )
  return new WorkflowResponse(transform({ begun }, ({ begun }) => begun !== null))
})
