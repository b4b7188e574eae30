import type { MedusaContainer } from "@medusajs/framework/types"
import { IMPORT_MODULE } from "../modules/import/index.ts"
import type { ImportModuleService } from "../modules/import/service.ts"
import { PRODUCT_DRAFT_MODULE } from "../modules/product-draft/index.ts"
import type { ProductDraftModuleService } from "../modules/product-draft/service.ts"
import { runImportWorkflow } from "../workflows/import/run-import.ts"

/** An import tells how far it is every few seconds; silent for so long, the server that ran it has ended. */
const SILENT_MS = 10 * 60_000

/** Takes up imports that a server was ended in the middle of, from their beginning, so that none stays half done. */
export default async function finishImports(container: MedusaContainer) {
  const left = await container
    .resolve<ImportModuleService>(IMPORT_MODULE)
    .listImports({ state: "importing", updated_at: { $lt: new Date(Date.now() - SILENT_MS) } })
  const drafts = container.resolve<ProductDraftModuleService>(PRODUCT_DRAFT_MODULE)
  for (const { id } of left) {
    const written = await drafts.listProductDrafts({ key: { $like: `${id}:%` } }, { take: 10_000 })
    await drafts.deleteProductDrafts(written.map((draft) => draft.id))
    await runImportWorkflow(container).run({ input: { id } })
  }
}

export const config = { name: "finish-imports", schedule: "*/10 * * * *" }
