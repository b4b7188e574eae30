import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { memberActor } from "../../../../../audit/audit-actor.ts"
import { readImport } from "../../../../../import/read-import.ts"
import { vendorContext } from "../../../../../vendor-access/account-context.ts"
import { confirmImportWorkflow } from "../../../../../workflows/import/confirm-import.ts"
import { runImportWorkflow } from "../../../../../workflows/import/run-import.ts"

/**
 * `POST /vendor/imports/:import_id/confirm`: `ImportResponse`, 202; the import runs on, `GET` tells how far. Confirmed
 * twice, it runs once. 409 `import_not_ready`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { import_id: id = "" } = req.params
  const actor = memberActor(vendorContext(req))
  const { result: begins } = await confirmImportWorkflow(req.scope).run({ input: { id, actor } })
  if (begins) {
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
    runImportWorkflow(req.scope)
      .run({ input: { id } })
      .catch((error) => logger.error(`The import ${id} broke off`, error))
  }
  res.status(202).json({ import: await readImport(req.scope, id) })
}
