import type { ProductDraft } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { machine } from "../../audit/audit-actor.ts"
import type { ImportedProduct } from "../../import/check-table.ts"
import { IMPORT_MODULE } from "../../modules/import/index.ts"
import type { ImportModuleService } from "../../modules/import/service.ts"
import { PRODUCT_DRAFT_MODULE } from "../../modules/product-draft/index.ts"
import type { ProductDraftModuleService } from "../../modules/product-draft/service.ts"
import { liveProducts } from "../../product-draft/live-product.ts"
import { withNamedVariants } from "../../product-draft/named-variants.ts"
import { listDocuments } from "../../product-draft/read-products.ts"
import { productLock } from "../product/product-lock.ts"
import { updateVariantWorkflow } from "../product/update-variant.ts"

const BATCH = 100
/** Those on sale go through the shop's own workflows, which takes longer. */
const KNOWN_AT_ONCE = 10

/** A variant on sale whose price and stock the table changed. */
interface ChangedFigures {
  product_id: string
  variant_id: string
  before: Figures
  after: Figures
}

interface Figures {
  price: number | null
  stock: number | null
}

type KnownProduct = { id: string; document: ProductDraft }
type Present = Awaited<ReturnType<typeof listDocuments>>[number]

interface Written {
  id: string
  figures: ChangedFigures[]
  created: string[]
  changed: { id: string; version: number; document: Record<string, unknown>; edited_by: string }[]
}

const runImportStep = createStep("run-import", async ({ id }: { id: string }, { container }) => {
  const written: Written = { id, created: [], changed: [], figures: [] }
  try {
    await writeAll(container, id, written)
    return new StepResponse(id)
  } catch (error) {
    await takeBack(container, written)
    throw error
  }
})

/** Writes what a confirmed table holds, all or nothing, and tells how far it is in the import itself. */
export const runImportWorkflow = createWorkflow("run-import", (input: { id: string }) => {
  return new WorkflowResponse(runImportStep(input))
})

async function writeAll(container: MedusaContainer, id: string, written: Written): Promise<void> {
  const imports = container.resolve<ImportModuleService>(IMPORT_MODULE)
  const row = await imports.retrieveImport(id)
  const products = row.products as unknown as ImportedProduct[]
  const present = new Map((await listDocuments(container, row.vendor_id)).map((entry) => [entry.id, entry]))
  const context = { vendor_id: row.vendor_id, edited_by: row.started_by, importId: id }
  const fresh = products.flatMap((product, index) => (product.id === null ? [{ ...product, index }] : []))
  const known = products.flatMap((product) => (product.id === null ? [] : [{ ...product, id: product.id }]))
  let done = 0
  for (let from = 0; from < fresh.length; from += BATCH) {
    const batch = fresh.slice(from, from + BATCH)
    written.created.push(...(await createDrafts(container, batch, context)))
    done += batch.length
    await imports.updateImports({ id, done_products: done })
  }
  for (const product of known) {
    const selling = present.get(product.id)
    await changeDraft(container, product, selling, written, context)
    await changeFigures(container, product, selling, written.figures, context)
    done += 1
    if (done % KNOWN_AT_ONCE === 0) await imports.updateImports({ id, done_products: done })
  }
  await imports.updateImports({ id, done_products: done, state: "done" })
}

interface Context {
  vendor_id: string
  edited_by: string
  importId: string
}

async function createDrafts(
  container: MedusaContainer,
  products: { document: ProductDraft; index: number }[],
  { vendor_id, edited_by, importId }: Context,
): Promise<string[]> {
  const service = container.resolve<ProductDraftModuleService>(PRODUCT_DRAFT_MODULE)
  const created = await service.createProductDrafts(
    products.map(({ document, index }) => ({
      vendor_id,
      key: `${importId}:${index}`,
      version: 1,
      approved_version: null,
      document: { ...withNamedVariants(document, []) },
      edited_by,
    })),
  )
  return created.map(({ id }) => id)
}

/** Writes a product that is there already, in turn with whoever else is writing it. */
async function changeDraft(
  container: MedusaContainer,
  { id, document }: KnownProduct,
  present: Present | undefined,
  written: Written,
  { vendor_id, edited_by }: Context,
): Promise<void> {
  const drafts = container.resolve<ProductDraftModuleService>(PRODUCT_DRAFT_MODULE)
  const variantIds = present?.document.variants.map((variant) => variant.id) ?? []
  const next = { document: { ...withNamedVariants(document, variantIds) }, edited_by }
  await inTurn(container, id, async () => {
    const [draft] = await drafts.listProductDrafts({ id })
    if (draft) {
      written.changed.push(draft)
      await drafts.updateProductDrafts({ id, version: draft.version + 1, ...next })
    } else {
      await drafts.createProductDrafts({
        id,
        key: id,
        vendor_id,
        version: 1,
        approved_version: null,
        ...next,
      })
      written.created.push(id)
    }
  })
}

/** Price and stock of what is on sale, where the table says otherwise. */
async function changeFigures(
  container: MedusaContainer,
  { id: product_id, document }: KnownProduct,
  present: Present | undefined,
  written: ChangedFigures[],
  { vendor_id, edited_by }: Context,
): Promise<void> {
  const selling = present?.live?.document.variants ?? []
  for (const { id: variant_id, price, stock } of document.variants) {
    const live = selling.find(({ id }) => id === variant_id)
    if (!variant_id || !live || (live.price === price && live.stock === stock)) continue
    const actor = { type: "vendor_member" as const, id: null, name: edited_by }
    await updateVariantWorkflow(container).run({
      input: { vendor_id, product_id, variant_id, ...told({ price, stock }), actor },
    })
    written.push({ product_id, variant_id, before: live, after: { price, stock } })
  }
}

/** Runs while nobody else writes the product. */
async function inTurn(
  container: MedusaContainer,
  productId: string,
  job: () => Promise<void>,
): Promise<void> {
  const { key, timeout } = productLock(productId)
  await container.resolve(Modules.LOCKING).execute(key, job, { timeout })
}

async function takeBack(
  container: MedusaContainer,
  { id, created, changed, figures }: Written,
): Promise<void> {
  const drafts = container.resolve<ProductDraftModuleService>(PRODUCT_DRAFT_MODULE)
  if (created.length > 0) await drafts.deleteProductDrafts(created)
  for (const { id, version, document, edited_by } of changed) {
    await inTurn(container, id, async () => {
      await drafts.updateProductDrafts({ id, version, document, edited_by })
    })
  }
  const imports = container.resolve<ImportModuleService>(IMPORT_MODULE)
  const { vendor_id } = await imports.retrieveImport(id)
  for (const change of figures) await takeBackFigures(container, vendor_id, change)
  await imports.updateImports({ id, state: "failed", done_products: 0 })
}

/** What was sold in between stays sold. */
async function takeBackFigures(
  container: MedusaContainer,
  vendor_id: string,
  { product_id, variant_id, before, after }: ChangedFigures,
): Promise<void> {
  const product = (await liveProducts(container, vendor_id, [product_id])).get(product_id)
  const now = product?.document.variants.find(({ id }) => id === variant_id)
  const sold = (after.stock ?? 0) - (now?.stock ?? 0)
  const stock = before.stock === null || after.stock === null ? null : Math.max(0, before.stock - sold)
  const actor = machine("import broke off")
  await updateVariantWorkflow(container).run({
    input: { vendor_id, product_id, variant_id, ...told({ price: before.price, stock }), actor },
  })
}

/** What is not known is left alone. */
function told({ price, stock }: Figures) {
  return { price: price ?? undefined, stock: stock ?? undefined }
}
