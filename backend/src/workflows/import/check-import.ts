import { IMPORT_FAULTS_MAX } from "@cho-ocop/contracts"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { checkTable } from "../../import/check-table.ts"
import { IMPORT_MODULE } from "../../modules/import/index.ts"
import type { ImportModuleService } from "../../modules/import/service.ts"
import { listDocuments } from "../../product-draft/read-products.ts"

interface CheckImport {
  vendor_id: string
  file_name: string
  /** The cells, the headings first. */
  table: string[][]
  started_by: string
}

type Json = Record<string, unknown>

const checkImportStep = createStep(
  "check-import",
  async ({ vendor_id, table, ...input }: CheckImport, { container }) => {
    const documents = await listDocuments(container, vendor_id)
    const present = new Map(documents.map(({ id, document }) => [id, document]))
    const { products, faults, rowCount } = checkTable(table, present)
    const isReady = faults.length === 0 && products.length > 0
    const created = await container.resolve<ImportModuleService>(IMPORT_MODULE).createImports({
      ...input,
      vendor_id,
      state: isReady ? "ready" : "faulty",
      row_count: rowCount,
      new_products: products.filter(({ id }) => id === null).length,
      changed_products: products.filter(({ id }) => id !== null).length,
      done_products: 0,
      fault_count: faults.length,
      faults: faults.slice(0, IMPORT_FAULTS_MAX) as unknown as Json,
      products: (isReady ? products : []) as unknown as Json,
    })
    return new StepResponse(created.id, created.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<ImportModuleService>(IMPORT_MODULE).deleteImports(id)
  },
)

/** The dry run: reads a table and keeps what is wrong with it, or what it would write. Throws `table_columns`. */
export const checkImportWorkflow = createWorkflow("check-import", (input: CheckImport) => {
  return new WorkflowResponse(checkImportStep(input))
})
