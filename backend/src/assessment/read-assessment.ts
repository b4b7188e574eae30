import type { WorkspaceAssessment } from "@cho-ocop/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { readWorkspaceProduct } from "../product-draft/read-products.ts"
import { memberNames } from "../vendor-access/member-names.ts"
import { type AssessmentRecord, latestAssessment } from "./assessment-record.ts"
import { finishedAssessments } from "./finished-assessments.ts"
import { listPapers } from "./list-papers.ts"
import { heldProofs, readProofs } from "./read-proofs.ts"

/** A product's self-assessment as its vendor works on it. Throws `not_found` for a product that is not its own. */
export async function readAssessment(
  container: MedusaContainer,
  whose: { vendor_id: string; product_id: string },
): Promise<WorkspaceAssessment> {
  const { vendor_id, product_id } = whose
  const [{ draft }, latest, finished, papers, proofs] = await Promise.all([
    readWorkspaceProduct(container, vendor_id, product_id),
    latestAssessment(container, whose),
    finishedAssessments(container, whose),
    listPapers(container, vendor_id),
    readProofs(container, whose),
  ])
  const emails = [...(latest ? [latest.edited_by] : []), ...finished.map(({ finished_by }) => finished_by)]
  const names = await memberNames(container, emails)
  return {
    product_id,
    product_name: draft.name,
    suggested_set: draft.set,
    latest: latestOf(latest, names),
    finished: finished.map((each) => ({ ...each, finished_by: names.get(each.finished_by) ?? "" })),
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
