import { isDeepStrictEqual } from "node:util"
import type { AssessmentDocument } from "@cho-ocop/contracts"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { assessmentModule } from "../../assessment/assessment-module.ts"
import { type AssessmentRecord, latestAssessment } from "../../assessment/assessment-record.ts"
import { readAssessment } from "../../assessment/read-assessment.ts"
import { ProblemError } from "../../http/problem.ts"
import { requireOwned } from "../../vendor-access/resources.ts"
import { productLock } from "../product/product-lock.ts"

export interface SaveAssessmentInput {
  vendor_id: string
  member_id: string
  product_id: string
  /** The version the edit started from. */
  version: number
  document: AssessmentDocument
  /** E-mail of the member. */
  edited_by: string
}

/** The row that was made, or how it was before. */
type Undo = { made: string } | { before: Pick<AssessmentRecord, "id" | "version" | "document" | "edited_by"> }

const saveAssessmentStep = createStep(
  "save-assessment",
  async (input: SaveAssessmentInput, { container }) => {
    const { vendor_id, member_id, product_id, document, edited_by } = input
    const service = assessmentModule(container)
    const latest = await latestAssessment(container, input)
    if (latest && isDeepStrictEqual(latest.document, document)) {
      return new StepResponse<string, Undo | null>(latest.id, null)
    }
    if ((latest?.version ?? 0) !== input.version) {
      const current = await readAssessment(container, input)
      throw new ProblemError("edited_meanwhile", "Somebody else saved this.", undefined, { current })
    }
    const before = new Set(papersIn(latest?.document))
    for (const paper of papersIn(document).filter((id) => !before.has(id))) {
      await requireOwned(container, { vendorId: vendor_id, memberId: member_id }, "evidence_file", paper)
    }
    const written = { version: input.version + 1, document: { ...document }, edited_by }
    if (!latest || latest.finished_at) {
      const { id } = await service.createAssessments({ ...written, vendor_id, product_id })
      return new StepResponse<string, Undo | null>(id, { made: id })
    }
    await service.updateAssessments({ id: latest.id, ...written })
    const { id, version, document: former, edited_by: editor } = latest
    return new StepResponse<string, Undo | null>(id, {
      before: { id, version, document: former, edited_by: editor },
    })
  },
  async (written, { container }) => {
    if (!written) return
    const service = assessmentModule(container)
    if ("made" in written) return void (await service.deleteAssessments(written.made))
    await service.updateAssessments({ ...written.before, document: { ...written.before.document } })
  },
)

/**
 * Saves a self-assessment as written, complete or not; where the last one is finished, as the next one. Throws
 * `edited_meanwhile`, then nothing is written, and `not_found` for another's paper. The same save sent again changes
 * nothing.
 */
export const saveAssessmentWorkflow = createWorkflow("save-assessment", (input: SaveAssessmentInput) => {
  const lock = transform({ input }, ({ input }) => productLock(input.product_id))
  acquireLockStep(lock)
  const id = saveAssessmentStep(input)
  releaseLockStep(lock)
  return new WorkflowResponse(id)
})

function papersIn(document: AssessmentDocument | undefined): string[] {
  const answers = Object.values(document?.sheets ?? {}).flatMap((sheet) => Object.values(sheet))
  return [...new Set(answers.flatMap(({ papers }) => papers))]
}
