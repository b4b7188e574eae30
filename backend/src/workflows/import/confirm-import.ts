import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { ProblemError } from "../../http/problem.ts"
import { IMPORT_MODULE } from "../../modules/import/index.ts"
import type { ImportModuleService } from "../../modules/import/service.ts"

const SECONDS = 10

const beginImportStep = createStep("begin-import", async ({ id }: { id: string }, { container }) => {
  const service = container.resolve<ImportModuleService>(IMPORT_MODULE)
  const { state } = await service.retrieveImport(id)
  if (state === "importing" || state === "done") return new StepResponse(false)
  if (state !== "ready") throw new ProblemError("import_not_ready", "This table cannot be imported.")
  await service.updateImports({ id, state: "importing" })
  return new StepResponse(true)
})

/** Takes a checked table on; answers whether it begins now, which it does once. Throws `import_not_ready`. */
export const confirmImportWorkflow = createWorkflow("confirm-import", (input: { id: string }) => {
  const lock = { key: "confirm-import", timeout: SECONDS, ttl: SECONDS }
  acquireLockStep(lock)
  const begins = beginImportStep(input)
  releaseLockStep(lock)
  return new WorkflowResponse(begins)
})
