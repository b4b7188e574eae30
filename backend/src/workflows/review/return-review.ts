import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { AuditActor } from "../../audit/audit-actor.ts"
import { REVIEW_MODULE } from "../../modules/review/index.ts"
import type { ReviewModuleService } from "../../modules/review/service.ts"
import { recordAuditEntryStep } from "../audit/record-audit-entry.ts"
import { productLock } from "../product/product-lock.ts"
import { reviewEntryOf } from "./review-entry.ts"
import { takeReviewStep } from "./take-review.ts"

interface ReturnReview {
  id: string
  message: string
  actor: AuditActor
}

const markReturnedStep = createStep(
  "mark-review-returned",
  async ({ id, message, actor }: ReturnReview, { container }) => {
    const decision = { state: "returned" as const, message, decided_by: actor.name, decided_at: new Date() }
    await container.resolve<ReviewModuleService>(REVIEW_MODULE).updateReviews({ id, ...decision })
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (!id) return
    const back = { id, state: "waiting" as const, message: null, decided_by: null, decided_at: null }
    await container.resolve<ReviewModuleService>(REVIEW_MODULE).updateReviews(back)
  },
)

/**
 * Hands a submission back to its vendor with what to change. Throws `already_decided`; of two operators at the same
 * moment one is told.
 */
export const returnReviewWorkflow = createWorkflow("return-review", (input: ReturnReview) => {
  const waiting = takeReviewStep(input)
  const lock = transform({ waiting }, ({ waiting }) => productLock(waiting.product_id))
  acquireLockStep(lock)
  const review = takeReviewStep(input).config({ name: "take-review-again" })
  markReturnedStep(input)
  releaseLockStep(lock)
  recordAuditEntryStep(
    transform({ review, input }, ({ review, input }) =>
      reviewEntryOf(review, input.actor, "returned", input.message),
    ),
  )
  return new WorkflowResponse(review)
})
