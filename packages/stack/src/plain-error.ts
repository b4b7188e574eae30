/** A failure that the person at the keyboard can mend. Its message is one sentence that says how. */
export class PlainError extends Error {}

/** What went wrong, in words, whatever was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}
