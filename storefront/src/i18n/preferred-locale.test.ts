import { expect, it } from "vitest"
import { preferredLocale } from "./preferred-locale.ts"

it.each([
  ["en-US,en;q=0.9,vi;q=0.8", "en"],
  ["vi-VN,vi;q=0.9,en;q=0.8", "vi"],
  ["fr-FR,fr;q=0.9,en;q=0.5", "en"],
  ["en;q=0.3, vi;q=0.7", "vi"],
  ["en;q=0", "vi"],
  ["de", "vi"],
  ["", "vi"],
  [null, "vi"],
])("a browser that asks for «%s» is shown %s", (header, locale) => {
  expect(preferredLocale(header)).toBe(locale)
})
