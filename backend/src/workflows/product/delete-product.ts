import type { ProductDraft } from "@cho-ocop/contracts"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { ProblemError } from "../../http/problem.ts"
import { PRODUCT_DRAFT_MODULE } from "../../modules/product-draft/index.ts"
import type { ProductDraftModuleService } from "../../modules/product-draft/service.ts"
import { REVIEW_MODULE } from "../../modules/review/index.ts"
import type { ReviewModuleService } from "../../modules/review/service.ts"
import { liveProducts } from "../../product-draft/live-product.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"

interface DeleteProduct {
  vendor_id: string
  product_id: string
  actor: AuditActor
}

const supersedeReviewsStep = createStep(
  "supersede-reviews",
  async ({ vendor_id, product_id }: DeleteProduct, { container }) => {
    if ((await liveProducts(container, vendor_id, [product_id])).has(product_id)) {
      throw new ProblemError("was_on_sale", "A product that was on sale stays; it can be taken off sale.")
    }
    const service = container.resolve<ReviewModuleService>(REVIEW_MODULE)
    const waiting = await service.listReviews({ product_id, state: "waiting" })
    const ids = waiting.map(({ id }) => id)
    await service.updateReviews(
      ids.map((id) => ({ id, state: "superseded" as const, decided_at: new Date() })),
    )
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (!ids) return
    const service = container.resolve<ReviewModuleService>(REVIEW_MODULE)
    await service.updateReviews(ids.map((id) => ({ id, state: "waiting" as const, decided_at: null })))
  },
)

const deleteDraftStep = createStep(
  "delete-product-draft",
  async ({ product_id }: DeleteProduct, { container }) => {
    const service = container.resolve<ProductDraftModuleService>(PRODUCT_DRAFT_MODULE)
    const { document } = await service.retrieveProductDraft(product_id)
    await service.softDeleteProductDrafts([product_id])
    return new StepResponse((document as unknown as ProductDraft).name.vi || product_id, product_id)
  },
  async (id, { container }) => {
    if (id)
      await container.resolve<ProductDraftModuleService>(PRODUCT_DRAFT_MODULE).restoreProductDrafts([id])
  },
)

/** Drops a product that was never on sale, and takes it out of the queue. Throws `was_on_sale`. */
export const deleteProductWorkflow = createWorkflow("delete-product-draft", (input: DeleteProduct) => {
  supersedeReviewsStep(input)
  const name = deleteDraftStep(input)
  recordAuditEntryStep(
    transform({ input, name }, ({ input: { actor, product_id, vendor_id }, name }) => ({
      actor,
      action: "product.deleted",
      subject: { type: "product", id: product_id, name },
      vendor_id,
    })),
  )
  return new WorkflowResponse(input.product_id)
})
