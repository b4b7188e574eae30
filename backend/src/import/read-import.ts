import { IMPORT_FAULTS_MAX, type Import, type ImportFault } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound } from "../http/not-found.ts"
import { IMPORT_MODULE } from "../modules/import/index.ts"
import type { ImportModuleService } from "../modules/import/service.ts"

/** An import as its vendor sees it. Throws `not_found`. */
export async function readImport(container: MedusaContainer, id: string): Promise<Import> {
  const [row] = await container.resolve<ImportModuleService>(IMPORT_MODULE).listImports({ id })
  if (!row) throw notFound()
  return {
    id,
    file_name: row.file_name,
    state: row.state,
    row_count: row.row_count,
    new_products: row.new_products,
    changed_products: row.changed_products,
    done_products: row.done_products,
    fault_count: row.fault_count,
    faults: (row.faults as unknown as ImportFault[]).slice(0, IMPORT_FAULTS_MAX),
    created_at: new Date(row.created_at).toISOString(),
  }
}
