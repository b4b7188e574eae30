import { expect, test } from "vitest"
import { LOT_LANGUAGES, type LotLanguage, lotLanguageOf, lotTextsOf } from "./lot-texts.ts"

test("the language that was chosen comes before the browser's", () => {
  expect(lotLanguageOf("ko", "ja")).toBe("ko")
  expect(lotLanguageOf("xx", "ja-JP,ja;q=0.9,en;q=0.8")).toBe("ja")
})

test("the best of the browser's languages that we speak, else Vietnamese", () => {
  expect(lotLanguageOf(null, "fr-FR,id;q=0.4,zh-Hant;q=0.7")).toBe("zh")
  expect(lotLanguageOf(null, "fr, en;q=0")).toBe("vi")
  expect(lotLanguageOf(null, null)).toBe("vi")
})

test("all six languages say everything, each in its own words", () => {
  const languages = Object.keys(LOT_LANGUAGES) as LotLanguage[]
  const said = languages.map((language) => lotTextsOf(language).meaning)
  expect(new Set(said).size).toBe(6)
  for (const language of languages) expect(JSON.stringify(lotTextsOf(language))).not.toContain('""')
})
