import type { FinishedAssessment, WorkspaceAssessment } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { readWorkspaceProduct } from "../product-draft/read-products.ts"
import { memberNames } from "../vendor-access/member-names.ts"
import { type AssessmentRecord, assessmentsOf } from "./assessment-record.ts"
import { listPapers } from "./list-papers.ts"
import { heldProofs, readProofs } from "./read-proofs.ts"
import { scoreOf } from "./score.ts"

/** A product's self-assessment as its vendor works on it. Throws `not_found` for a product that is not its own. */
export async function readAssessment(
  container: MedusaContainer,
  whose: { vendor_id: string; product_id: string },
): Promise<WorkspaceAssessment> {
  const { vendor_id, product_id } = whose
  const [{ draft }, records, papers, proofs] = await Promise.all([
    readWorkspaceProduct(container, vendor_id, product_id),
    assessmentsOf(container, whose),
    listPapers(container, vendor_id),
    readProofs(container, whose),
  ])
  const names = await memberNames(
    container,
    records.flatMap(({ edited_by, finished_by }) => [edited_by, finished_by ?? []].flat()),
  )
  return {
    product_id,
    product_name: draft.name,
    suggested_set: draft.set,
    latest: latestOf(records[0], names),
    finished: records.flatMap((record) => finishedOf(record, names)),
    papers,
    proofs,
    held: heldProofs(proofs),
  }
}

function latestOf(record: AssessmentRecord | undefined, names: ReadonlyMap<string, string>) {
  if (!record) return null
  const { id, version, document, edited_by, finished_at } = record
  return {
    id,
    version,
    document,
    edited_by: names.get(edited_by) ?? "",
    is_finished: finished_at !== null,
  }
}

function finishedOf(
  { id, document, finished_at, finished_by, proofs }: AssessmentRecord,
  names: ReadonlyMap<string, string>,
): FinishedAssessment[] {
  if (!finished_at || !proofs) return []
  const { points, wouldReach } = scoreOf(document, heldProofs(proofs)).result
  return [
    {
      id,
      set: document.set,
      finished_at: new Date(finished_at).toISOString(),
      finished_by: names.get(finished_by ?? "") ?? "",
      points,
      would_reach: wouldReach,
    },
  ]
}
