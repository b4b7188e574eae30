import type { ProductDraft } from "@cho-ocop/contracts"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { PRODUCT_DRAFT_MODULE } from "../../modules/product-draft/index.ts"
import type { ProductDraftModuleService } from "../../modules/product-draft/service.ts"
import { requireOwnPictures } from "../../pictures/list-pictures.ts"
import { withNamedVariants } from "../../product-draft/named-variants.ts"
import { productLock } from "./product-lock.ts"

export interface CreateProductInput {
  vendor_id: string
  key: string
  document: ProductDraft
  /** E-mail of who writes it. */
  edited_by: string
}

const createProductDraftStep = createStep(
  "create-product-draft",
  async ({ document, vendor_id, edited_by, ...input }: CreateProductInput, { container }) => {
    const service = container.resolve<ProductDraftModuleService>(PRODUCT_DRAFT_MODULE)
    const key = `${vendor_id}:${input.key}`
    const [present] = await service.listProductDrafts({ key })
    if (present) return new StepResponse<string, string | null>(present.id, null)
    await requireOwnPictures(container, vendor_id, document.pictures)
    const written = withNamedVariants(document, [])
    const { id } = await service.createProductDrafts({
      vendor_id,
      key,
      version: 1,
      approved_version: null,
      document: { ...written },
      edited_by,
    })
    return new StepResponse<string, string | null>(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<ProductDraftModuleService>(PRODUCT_DRAFT_MODULE).deleteProductDrafts(id)
  },
)

/** Begins a product. The same form sent again answers with the same id. */
export const createProductWorkflow = createWorkflow("create-product-draft", (input: CreateProductInput) => {
  const lock = transform({ input }, ({ input }) => productLock(input.key))
  acquireLockStep(lock)
  const id = createProductDraftStep(input)
  releaseLockStep(lock)
  return new WorkflowResponse(id)
})
