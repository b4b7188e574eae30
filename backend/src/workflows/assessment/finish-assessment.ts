import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { assessmentModule } from "../../assessment/assessment-module.ts"
import { latestAssessment } from "../../assessment/assessment-record.ts"
import { readAssessment } from "../../assessment/read-assessment.ts"
import { readProofs } from "../../assessment/read-proofs.ts"
import { notFound } from "../../http/not-found.ts"
import { ProblemError } from "../../http/problem.ts"
import { productLock } from "../product/product-lock.ts"

interface FinishAssessmentInput {
  vendor_id: string
  product_id: string
  version: number
  /** E-mail of the member. */
  finished_by: string
}

const finishAssessmentStep = createStep(
  "finish-assessment",
  async (input: FinishAssessmentInput, { container }) => {
    const latest = await latestAssessment(container, input)
    if (!latest) throw notFound()
    if (latest.version !== input.version) {
      const current = await readAssessment(container, input)
      throw new ProblemError("edited_meanwhile", "Somebody else saved this.", undefined, { current })
    }
    if (latest.finished_at) return new StepResponse<string, string | null>(latest.id, null)
    await assessmentModule(container).updateAssessments({
      id: latest.id,
      finished_at: new Date(),
      finished_by: input.finished_by,
      proofs: { ...(await readProofs(container, input)) },
    })
    return new StepResponse<string, string | null>(latest.id, latest.id)
  },
  async (id, { container }) => {
    if (!id) return
    await assessmentModule(container).updateAssessments({
      id,
      finished_at: null,
      finished_by: null,
      proofs: null,
    })
  },
)

/**
 * Keeps a self-assessment as it is, together with what the market could show that day. Finished twice, it is finished
 * once. Throws `edited_meanwhile`, and `not_found` where there is none.
 */
export const finishAssessmentWorkflow = createWorkflow(
  "finish-assessment",
  (input: FinishAssessmentInput) => {
    const lock = transform({ input }, ({ input }) => productLock(input.product_id))
    acquireLockStep(lock)
    const id = finishAssessmentStep(input)
    releaseLockStep(lock)
    return new WorkflowResponse(id)
  },
)
