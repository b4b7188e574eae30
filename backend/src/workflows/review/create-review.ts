import { isDeepStrictEqual } from "node:util"
import type { ReviewKind } from "@cho-ocop/contracts"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REVIEW_MODULE } from "../../modules/review/index.ts"
import type { ReviewModuleService } from "../../modules/review/service.ts"
import type { WithPictureWords } from "../../pictures/picture-words.ts"

export interface CreateReview {
  kind: ReviewKind
  product_id: string
  vendor_id: string
  version: number
  before: Record<string, unknown> | null
  after: Record<string, unknown> & WithPictureWords
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
    if (waiting && isSame(waiting, input)) return new StepResponse<string, Undo | null>(waiting.id, null)
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

/** Words beside pictures change without a new version of the document. */
function isSame(waiting: { version: number; after: WithPictureWords }, input: CreateReview): boolean {
  const [old, young] = [waiting.after.picture_words, input.after.picture_words]
  return waiting.version === input.version && isDeepStrictEqual(old, young)
}
