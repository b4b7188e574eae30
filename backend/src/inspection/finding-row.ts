import type { FindingDraft } from "@cho-ocop/contracts"
import type { WholeInspection } from "./find-inspections.ts"

/** A new finding as the database takes it. */
export function findingRow(
  { lot_ids, ...finding }: FindingDraft,
  { id, vendor_id }: Pick<WholeInspection, "id" | "vendor_id">,
) {
  // The column holds any JSON; its type knows objects alone.
  const json = <T>(value: T[]) => value as unknown as Record<string, unknown>
  return { ...finding, inspection_id: id, vendor_id, lot_ids: json(lot_ids), files: json([]) }
}
