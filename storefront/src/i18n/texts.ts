import type { Locale } from "@cho-ocop/contracts"
import { en } from "./en.ts"
import { vi } from "./vi.ts"

const TEXTS: Record<Locale, Texts> = { vi, en }

/** Vietnamese is the source: every other language has the same keys. */
export type Texts = typeof vi

export function textsOf(locale: Locale): Texts {
  return TEXTS[locale]
}
