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
import { readWorkspaceStory } from "../../story/read-stories.ts"
import { saysSomething } from "../../story/story-document.ts"
import { approvedStory } from "../../story/told-story.ts"
import { productLock } from "../product/product-lock.ts"
import { approveReviewWorkflow } from "../review/approve-review.ts"
import { type CreateReview, createReviewStep } from "../review/create-review.ts"

export interface SubmitStoryInput {
  vendor_id: string
  product_id: string
  version: number
  submitted_by: string
}

const prepareSubmissionStep = createStep(
  "prepare-story-submission",
  async ({ vendor_id, product_id, version, submitted_by }: SubmitStoryInput, { container }) => {
    const current = await readWorkspaceStory(container, vendor_id, product_id)
    if (current.version !== version) {
      throw new ProblemError("edited_meanwhile", "Somebody else saved this story.", undefined, { current })
    }
    if (!saysSomething(current.document)) throw new ProblemError("story_empty", "The story has no words yet.")
    if (current.draft_state === "unchanged") {
      throw new ProblemError("nothing_to_submit", "Shoppers see this version already.")
    }
    const published = await approvedStory(container, product_id)
    const submission: CreateReview = {
      kind: "story",
      product_id,
      vendor_id,
      version,
      before: published && { ...published },
      after: { ...current.document, picture_words: wordsOf(current.pictures) },
      submitted_by,
    }
    return new StepResponse(submission)
  },
)

/**
 * Hands a story to the operator, or straight to the shop where the market does not review stories. Submitted twice, it
 * waits once. Throws `edited_meanwhile`, `story_empty`, `nothing_to_submit`.
 */
export const submitStoryWorkflow = createWorkflow("submit-story", (input: SubmitStoryInput) => {
  const lock = transform({ input }, ({ input }) => productLock(input.product_id))
  acquireLockStep(lock)
  const submission = prepareSubmissionStep(input)
  const id = createReviewStep(submission)
  releaseLockStep(lock)
  when("not-reviewed", { id }, () => !environment.REVIEW_STORIES).then(() => {
    approveReviewWorkflow.runAsStep({ input: { id, actor: machine("no review") } })
  })
  return new WorkflowResponse(id)
})
