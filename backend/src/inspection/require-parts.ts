import type { FindingDraft } from "@cho-ocop/contracts"
import { vietnameseDate } from "@cho-ocop/ocop"
import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound } from "../http/not-found.ts"
import { ProblemError } from "../http/problem.ts"
import { traceModule } from "../trace/trace-module.ts"
import type { WholeInspection } from "./find-inspections.ts"
import type { FindingRecord, SampleRecord } from "./inspection-record.ts"
import { inspectionRefused } from "./inspection-refused.ts"

/** Throws `bad_request` under `field` where a lot is not one of this product, of this vendor. */
export async function requireOwnLots(
  container: MedusaContainer,
  { product_id, vendor_id }: Pick<WholeInspection, "product_id" | "vendor_id">,
  ids: readonly (string | null)[],
  field: string,
): Promise<void> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return
  const known = await traceModule(container).listLots({ id: wanted, product_id, vendor_id })
  if (known.length === wanted.length) return
  throw faulty(field, "lot_unknown", "The lot is not one of this product.")
}

/** Throws `bad_request` under `field` for a Vietnamese date that is still to come. */
export function requirePast(date: string, field: string): void {
  if (date > vietnameseDate(new Date())) throw faulty(field, "date_in_future", "The date lies in the future.")
}

/** Throws `bad_request` under `field` for a Vietnamese date that has passed. */
export function requireNotPast(date: FindingDraft["deadline"], field: string): void {
  if (date < vietnameseDate(new Date())) throw faulty(field, "date_in_past", "The date lies in the past.")
}

/** Throws `inspection_refused` once the inspection is closed. */
export function requireNotClosed({ closed_on }: Pick<WholeInspection, "closed_on">): void {
  if (closed_on) throw inspectionRefused("closed")
}

/** One of the inspection's samples. Throws `not_found`. */
export function sampleOf({ samples }: Pick<WholeInspection, "samples">, id: string): SampleRecord {
  const sample = samples.find((each) => each.id === id)
  if (!sample) throw notFound()
  return sample
}

/** One of the inspection's findings. Throws `not_found`. */
export function findingOf({ findings }: Pick<WholeInspection, "findings">, id: string): FindingRecord {
  const finding = findings.find((each) => each.id === id)
  if (!finding) throw notFound()
  return finding
}

/** One of the inspection's findings that nobody has closed. Throws `not_found`, `inspection_refused`. */
export function openFindingOf(inspection: Pick<WholeInspection, "findings">, id: string): FindingRecord {
  const finding = findingOf(inspection, id)
  if (finding.state === "closed") throw inspectionRefused("closed")
  return finding
}

function faulty(field: string, code: string, message: string): ProblemError {
  return new ProblemError("bad_request", message, { [field]: code })
}
