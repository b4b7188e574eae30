import type { ApprovedReviews } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AuditActor } from "../audit/audit-actor.ts"
import { isProblemError } from "../http/problem.ts"
import { approveReviewWorkflow } from "../workflows/review/approve-review.ts"
import { tellOfReviews } from "./tell-of-reviews.ts"

/** Approves each submission by itself, so that one that cannot be approved keeps no other; vendors are written to. */
export async function approveAll(
  container: MedusaContainer,
  ids: readonly string[],
  actor: AuditActor,
): Promise<ApprovedReviews> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const outcome: ApprovedReviews = { approved: [], refused: [] }
  for (const id of new Set(ids)) {
    try {
      await approveReviewWorkflow(container).run({ input: { id, actor } })
      outcome.approved.push(id)
    } catch (error) {
      if (!isProblemError(error)) logger.error(`The review ${id} could not be approved`, error as Error)
      outcome.refused.push(
        isProblemError(error)
          ? { id, code: error.code, message: error.message }
          : { id, code: null, message: "It could not be approved." },
      )
    }
  }
  await tellOfReviews(container, "approved", outcome.approved)
  return outcome
}
