import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { machine } from "../../audit/audit-actor.ts"
import { environment } from "../../environment.ts"
import { ProblemError } from "../../http/problem.ts"
import { wordsOf } from "../../pictures/picture-words.ts"
import { liveProducts } from "../../product-draft/live-product.ts"
import { readWorkspaceProduct } from "../../product-draft/read-products.ts"
import { approveReviewWorkflow } from "../review/approve-review.ts"
import { type CreateReview, createReviewStep } from "../review/create-review.ts"
import { productLock } from "./product-lock.ts"

export interface SubmitProductInput {
  vendor_id: string
  product_id: string
  version: number
  submitted_by: string
}

const prepareSubmissionStep = createStep(
  "prepare-product-submission",
  async ({ vendor_id, product_id, version, submitted_by }: SubmitProductInput, { container }) => {
    const current = await readWorkspaceProduct(container, vendor_id, product_id)
    if (current.version !== version) {
      throw new ProblemError("edited_meanwhile", "Somebody else saved this product.", undefined, { current })
    }
    if (current.draft_state === "unchanged") {
      throw new ProblemError("nothing_to_submit", "Shoppers see this version already.")
    }
    if (Object.keys(current.missing).length > 0) {
      throw new ProblemError("product_incomplete", "Something is still missing.", current.missing)
    }
    const live = (await liveProducts(container, vendor_id, [product_id])).get(product_id)
    const submission: CreateReview = {
      kind: "product",
      product_id,
      vendor_id,
      version,
      before: live ? { ...live.document, picture_words: live.pictureWords } : null,
      after: { ...current.draft, picture_words: wordsOf(current.pictures) },
      submitted_by,
    }
    return new StepResponse(submission)
  },
)

/**
 * Hands a product to the operator, or straight to the shop where the market does not review products. Submitted twice,
 * it waits once. Throws `edited_meanwhile`, `nothing_to_submit`, `product_incomplete`.
 */
export const submitProductWorkflow = createWorkflow("submit-product", (input: SubmitProductInput) => {
  const lock = transform({ input }, ({ input }) => productLock(input.product_id))
  acquireLockStep(lock)
  const submission = prepareSubmissionStep(input)
  const id = createReviewStep(submission)
  releaseLockStep(lock)
  when("not-reviewed", { id }, () => !environment.REVIEW_PRODUCTS).then(() => {
    approveReviewWorkflow.runAsStep({ input: { id, actor: machine("no review") } })
  })
  return new WorkflowResponse(id)
})
