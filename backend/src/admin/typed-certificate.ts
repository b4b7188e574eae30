import type { CertificateDraft } from "../certificate/certificate-draft.ts"

type Typed = (name: string) => string

/** The points typed in; null where none are. */
export function scoreIn(text: Typed): CertificateDraft["score"] {
  return text("score") === "" ? null : Number(text("score"))
}

/** The source typed in; null where it has no address. */
export function sourceIn(text: Typed): CertificateDraft["source"] {
  return text("source_url") ? { title: text("source_title"), url: text("source_url") } : null
}
