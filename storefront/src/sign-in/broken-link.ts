import { isProblem } from "../backend/backend-error.ts"

export type BrokenLink = "unknown" | "used" | "expired"

/** Why the link of a letter cannot be used; `null` where something else went wrong. */
export function brokenLinkOf(error: unknown): BrokenLink | null {
  if (isProblem(error, "token_used")) return "used"
  if (isProblem(error, "token_expired")) return "expired"
  return isProblem(error, "not_found", "bad_request") ? "unknown" : null
}
