import { isDeepStrictEqual } from "node:util"
import type { DraftState } from "@cho-ocop/contracts"
import type { PictureWords } from "../pictures/picture-words.ts"
import type { LastReview } from "../review/last-reviews.ts"

interface Written {
  version: number
  approved_version: number | null
  /** What is told of its pictures now. */
  words: PictureWords
}

/** Where a document and the words beside its pictures stand against its last review. */
export function draftStateOf(
  { version, approved_version, words }: Written,
  review: LastReview | null,
): DraftState {
  if (!review) return version === (approved_version ?? 0) ? "unchanged" : "edited"
  const isSubmitted = review.note.version === version && isDeepStrictEqual(review.words ?? words, words)
  return isSubmitted ? STATES[review.note.state] : "edited"
}

const STATES = {
  waiting: "in_review",
  approved: "unchanged",
  returned: "returned",
  superseded: "edited",
} as const satisfies Record<LastReview["note"]["state"], DraftState>
