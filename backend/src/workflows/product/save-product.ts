import { isDeepStrictEqual } from "node:util"
import type { ProductDraft, WorkspaceProduct } from "@cho-ocop/contracts"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { ProblemError } from "../../http/problem.ts"
import { PRODUCT_DRAFT_MODULE } from "../../modules/product-draft/index.ts"
import type { ProductDraftModuleService } from "../../modules/product-draft/service.ts"
import { requireOwnPictures } from "../../pictures/list-pictures.ts"
import { withNamedVariants } from "../../product-draft/named-variants.ts"
import { readWorkspaceProduct } from "../../product-draft/read-products.ts"
import { productLock } from "./product-lock.ts"

export interface SaveProductInput {
  vendor_id: string
  product_id: string
  /** The version the edit started from. */
  version: number
  document: ProductDraft
  edited_by: string
}

/** The draft as it was; undefined where there was none. */
interface Undo {
  id: string
  present: { id: string; version: number; document: Record<string, unknown>; edited_by: string } | undefined
}

const saveProductDraftStep = createStep(
  "save-product-draft",
  async (input: SaveProductInput, { container }) => {
    const { vendor_id, product_id: id, edited_by } = input
    const service = container.resolve<ProductDraftModuleService>(PRODUCT_DRAFT_MODULE)
    const current = await readWorkspaceProduct(container, vendor_id, id)
    const known = [...current.draft.variants.map((variant) => variant.id), ...current.live_variants]
    const given = withLiveFigures(input.document, current)
    if (isSame(given, current.draft)) return new StepResponse<string, Undo | null>(id, null)
    if (current.version !== input.version) {
      throw new ProblemError("edited_meanwhile", "Somebody else saved this product.", undefined, { current })
    }
    const document = withNamedVariants(given, known)
    await requireOwnPictures(container, vendor_id, document.pictures)
    const [present] = await service.listProductDrafts({ id })
    const changed = { id, version: input.version + 1, document: { ...document }, edited_by }
    if (present) await service.updateProductDrafts(changed)
    else await service.createProductDrafts({ ...changed, vendor_id, key: id, approved_version: null })
    return new StepResponse<string, Undo | null>(id, { id, present })
  },
  async (written, { container }) => {
    if (!written) return
    const service = container.resolve<ProductDraftModuleService>(PRODUCT_DRAFT_MODULE)
    if (!written.present) return void (await service.deleteProductDrafts(written.id))
    const { id, version, document, edited_by } = written.present
    await service.updateProductDrafts({ id, version, document, edited_by })
  },
)

/**
 * Saves a product as written, complete or not. Throws `edited_meanwhile`, then nothing is written; the same save sent
 * again changes nothing.
 */
export const saveProductWorkflow = createWorkflow("save-product-draft", (input: SaveProductInput) => {
  const lock = transform({ input }, ({ input }) => productLock(input.product_id))
  acquireLockStep(lock)
  const id = saveProductDraftStep(input)
  releaseLockStep(lock)
  return new WorkflowResponse(id)
})

/** Price and stock of variants on sale are the shop's, whatever an older page still says. */
function withLiveFigures(document: ProductDraft, { draft, live_variants }: WorkspaceProduct): ProductDraft {
  return {
    ...document,
    variants: document.variants.map((variant) => {
      const live =
        live_variants.includes(variant.id ?? "") && draft.variants.find(({ id }) => id === variant.id)
      return live ? { ...variant, price: live.price, stock: live.stock } : variant
    }),
  }
}

/** A new variant of a save that is repeated has no id yet, so it is known by its words. */
function isSame(given: ProductDraft, current: ProductDraft): boolean {
  const nameless = (document: ProductDraft) => ({
    ...document,
    variants: document.variants.map((variant, index) => ({
      ...variant,
      id: given.variants[index]?.id && variant.id,
    })),
  })
  return isDeepStrictEqual(nameless(given), nameless(current))
}
