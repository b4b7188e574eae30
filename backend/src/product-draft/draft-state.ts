import type { DraftState, ReviewNote } from "@cho-ocop/contracts"

/** Where a document stands against the approved one, from its versions and its last review. */
export function draftStateOf(
  { version, approved_version }: { version: number; approved_version: number | null },
  review: ReviewNote | null,
): DraftState {
  if (version === (approved_version ?? 0)) return "unchanged"
  if (review?.version !== version) return "edited"
  if (review.state === "waiting") return "in_review"
  return review.state === "returned" ? "returned" : "edited"
}
