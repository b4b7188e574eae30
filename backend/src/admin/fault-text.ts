import { Refusal } from "./call.ts"
import type { Words } from "./words/en.ts"

/** What went wrong, in the operator's language where there are words for it. */
export function faultText(error: Error, say: Words): string {
  if (!(error instanceof Refusal)) return say.common.failed
  const words = error.code && say.faults[error.code]
  return [words ?? "", error.message].filter(Boolean).join("\n") || say.common.serverAnswers(error.status)
}
