import type { ReviewKind } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { ProblemError } from "../../http/problem.ts"
import { PRODUCT_DRAFT_MODULE } from "../../modules/product-draft/index.ts"
import type { ProductDraftModuleService } from "../../modules/product-draft/service.ts"
import { REVIEW_MODULE } from "../../modules/review/index.ts"
import type { ReviewModuleService } from "../../modules/review/service.ts"
import { STORY_MODULE } from "../../modules/story/index.ts"
import type { StoryModuleService } from "../../modules/story/service.ts"
import type { SubmittedProduct } from "../../product-draft/submitted-product.ts"
import type { SubmittedStory } from "../../story/told-story.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"
import { applyProductWorkflow } from "../product/apply-product.ts"
import { productLock } from "../product/product-lock.ts"
import { applyStoryStep } from "../story/apply-story.ts"
import { reviewEntryOf } from "./review-entry.ts"
import { takeReviewStep } from "./take-review.ts"

interface ApproveReview {
  id: string
  /** The operator; the system where the market does not review. */
  actor: AuditActor
}

interface Decided {
  id: string
  kind: ReviewKind
  product_id: string
  version: number
  actor: AuditActor
}

const markApprovedStep = createStep(
  "mark-review-approved",
  async ({ id, kind, product_id, version, actor }: Decided, { container }) => {
    const decision = { id, decided_by: actor.name, decided_at: new Date() }
    await container
      .resolve<ReviewModuleService>(REVIEW_MODULE)
      .updateReviews({ ...decision, state: "approved" })
    await setApprovedVersion(container, { kind, product_id, version })
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (!id) return
    const back = { id, state: "waiting" as const, decided_by: null, decided_at: null }
    await container.resolve<ReviewModuleService>(REVIEW_MODULE).updateReviews(back)
  },
)

/** Shows shoppers what was submitted. Throws `already_decided`; of two operators at the same moment one is told. */
export const approveReviewWorkflow = createWorkflow("approve-review", (input: ApproveReview) => {
  const review = takeReviewStep(input)
  const lock = transform({ review }, ({ review }) => productLock(review.product_id))
  acquireLockStep(lock)
  const waiting = takeReviewStep(input).config({ name: "take-review-again" })
  when("product", { waiting }, ({ waiting }) => waiting.kind === "product").then(() => {
    applyProductWorkflow.runAsStep({
      input: transform({ waiting }, ({ waiting: { vendor_id, product_id, after } }) => ({
        vendor_id,
        product_id,
        document: after as unknown as SubmittedProduct,
      })),
    })
  })
  when("story", { waiting }, ({ waiting }) => waiting.kind === "story").then(() => {
    applyStoryStep(
      transform({ waiting }, ({ waiting: { vendor_id, product_id, after } }) => ({
        vendor_id,
        product_id,
        document: after as unknown as SubmittedStory,
      })),
    )
  })
  markApprovedStep(
    transform({ waiting, input }, ({ waiting: { id, kind, product_id, version }, input: { actor } }) => ({
      id,
      kind,
      product_id,
      version,
      actor,
    })),
  )
  releaseLockStep(lock)
  recordAuditEntryStep(
    transform({ waiting, input }, ({ waiting, input }) => reviewEntryOf(waiting, input.actor, "approved")),
  )
  return new WorkflowResponse(waiting)
})

async function setApprovedVersion(
  container: MedusaContainer,
  { kind, product_id, version }: Pick<Decided, "kind" | "product_id" | "version">,
): Promise<void> {
  if (kind === "product") {
    const service = container.resolve<ProductDraftModuleService>(PRODUCT_DRAFT_MODULE)
    await service.updateProductDrafts({ id: product_id, approved_version: version })
    return
  }
  const service = container.resolve<StoryModuleService>(STORY_MODULE)
  const [story] = await service.listStories({ product_id })
  if (!story) throw new ProblemError("not_found", "There is no such story.")
  await service.updateStories({ id: story.id, approved_version: version })
}
