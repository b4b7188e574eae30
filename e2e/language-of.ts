import type { TestInfo } from "@playwright/test"
import type { Language } from "./words.ts"

const LANGUAGES: Record<string, Language> = { phone: "vi", desktop: "en" }

/** Each language once: a shopper at home on a phone, a tourist at a desk. */
export function languageOf({ project }: TestInfo): Language {
  return LANGUAGES[project.name] ?? "vi"
}
