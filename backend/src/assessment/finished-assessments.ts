import { AssessmentDocument, AssessmentProofs, type FinishedAssessment } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { databaseOf } from "../database.ts"
import { heldProofs } from "./read-proofs.ts"
import { scoreOf } from "./score.ts"

/** Most that are listed. */
const LISTED_MAX = 100

interface Row {
  id: string
  set: number
  /** The levels claimed in the rubric of its set, without notes and papers. */
  sheet: Record<string, { level: number | null }> | null
  proofs: unknown
  finished_at: Date
  finished_by: string | null
}

/** A product's finished self-assessments, the newest first; `finished_by` is an e-mail, empty where nobody is known. */
export async function finishedAssessments(
  container: MedusaContainer,
  { vendor_id, product_id }: { vendor_id: string; product_id: string },
): Promise<FinishedAssessment[]> {
  const database = databaseOf(container)
  const { rows } = await database.raw<{ rows: Row[] }>(
    `select id, (document->>'set')::int as set, proofs, finished_at, finished_by,
       (select jsonb_object_agg(key, jsonb_build_object('level', value->'level'))
        from jsonb_each(document->'sheets'->(document->>'set'))) as sheet
     from assessment
     where vendor_id = ? and product_id = ? and finished_at is not null and proofs is not null
       and deleted_at is null
     order by version desc limit ?`,
    [vendor_id, product_id, LISTED_MAX],
  )
  return rows.map(({ id, set, sheet, proofs, finished_at, finished_by }) => {
    const document = AssessmentDocument.parse({ set, sheets: { [set]: sheet ?? {} } })
    const { points, wouldReach } = scoreOf(document, heldProofs(AssessmentProofs.parse(proofs))).result
    return {
      id,
      set,
      finished_at: finished_at.toISOString(),
      finished_by: finished_by ?? "",
      points,
      would_reach: wouldReach,
    }
  })
}
