import type { AssessmentDocument, AssessmentProofs } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { assessmentModule } from "./assessment-module.ts"

type Time = string | Date

/** A self-assessment as the database has it. */
export interface AssessmentRecord {
  id: string
  product_id: string
  vendor_id: string
  version: number
  document: AssessmentDocument
  edited_by: string
  finished_at: Time | null
  finished_by: string | null
  proofs: AssessmentProofs | null
}

/** What was written last of a product's self-assessments, finished or not. */
export async function latestAssessment(
  container: MedusaContainer,
  { vendor_id, product_id }: { vendor_id: string; product_id: string },
): Promise<AssessmentRecord | undefined> {
  const [row] = await assessmentModule(container).listAssessments(
    { vendor_id, product_id },
    { order: { version: "DESC" }, take: 1 },
  )
  return row as unknown as AssessmentRecord | undefined
}
