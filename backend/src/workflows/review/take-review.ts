import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ProblemError } from "../../http/problem.ts"
import { REVIEW_MODULE } from "../../modules/review/index.ts"
import type { ReviewModuleService } from "../../modules/review/service.ts"
import { productNames } from "../../review/product-names.ts"

/** A submission that waits. Throws `not_found`, `already_decided`. */
export const takeReviewStep = createStep("take-review", async ({ id }: { id: string }, { container }) => {
  const [review] = await container.resolve<ReviewModuleService>(REVIEW_MODULE).listReviews({ id })
  if (!review) throw new ProblemError("not_found", "There is no such review.")
  if (review.state !== "waiting") throw new ProblemError("already_decided", "This has been decided already.")
  const { kind, product_id, vendor_id, version, before, after } = review
  const name = (await productNames(container, [review])).get(product_id) || product_id
  return new StepResponse({ id, kind, product_id, name, vendor_id, version, before, after })
})
