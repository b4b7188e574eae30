import type { ReviewKind } from "@cho-ocop/contracts"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REVIEW_MODULE } from "../../modules/review/index.ts"
import type { ReviewModuleService } from "../../modules/review/service.ts"

export interface CreateReview {
  kind: ReviewKind
  product_id: string
  vendor_id: string
  version: number
  before: Record<string, unknown> | null
  after: Record<string, unknown>
  submitted_by: string
}

interface Undo {
  id: string
  superseded: string | undefined
}

/** Puts a submission into the queue, in the place of an older one that still waits there. Answers with its id. */
export const createReviewStep = createStep(
  "create-review",
  async (input: CreateReview, { container }) => {
    const service = container.resolve<ReviewModuleService>(REVIEW_MODULE)
    const { kind, product_id } = input
    const [waiting] = await service.listReviews({ kind, product_id, state: "waiting" })
    if (waiting?.version === input.version) return new StepResponse<string, Undo | null>(waiting.id, null)
    if (waiting) await service.updateReviews({ id: waiting.id, state: "superseded", decided_at: new Date() })
    const { id } = await service.createReviews({ ...input, state: "waiting" })
    return new StepResponse<string, Undo | null>(id, { id, superseded: waiting?.id })
  },
  async (made, { container }) => {
    if (!made) return
    const service = container.resolve<ReviewModuleService>(REVIEW_MODULE)
    await service.deleteReviews(made.id)
    if (made.superseded)
      await service.updateReviews({ id: made.superseded, state: "waiting", decided_at: null })
  },
)
