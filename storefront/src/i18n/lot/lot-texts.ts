import { lotEn } from "./lot.en.ts"
import { lotId } from "./lot.id.ts"
import { lotJa } from "./lot.ja.ts"
import { lotKo } from "./lot.ko.ts"
import { type LotTexts, lotVi } from "./lot.vi.ts"
import { lotZh } from "./lot.zh.ts"

/** The languages of the page behind a QR code, each by its own name. */
export const LOT_LANGUAGES = {
  vi: "Tiếng Việt",
  en: "English",
  zh: "中文",
  ko: "한국어",
  ja: "日本語",
  id: "Bahasa Indonesia",
} as const

export type LotLanguage = keyof typeof LOT_LANGUAGES

const TEXTS: Record<LotLanguage, LotTexts> = {
  vi: lotVi,
  en: lotEn,
  zh: lotZh,
  ko: lotKo,
  ja: lotJa,
  id: lotId,
}

export function lotTextsOf(language: LotLanguage): LotTexts {
  return TEXTS[language]
}

function isLotLanguage(tag: string | undefined): tag is LotLanguage {
  return tag !== undefined && Object.hasOwn(LOT_LANGUAGES, tag)
}

/** The language that was chosen (`?lang=`), else the first one of `Accept-Language` that we speak, else Vietnamese. */
export function lotLanguageOf(chosen: string | null, acceptLanguage: string | null): LotLanguage {
  if (isLotLanguage(chosen ?? undefined)) return chosen as LotLanguage
  const wishes = (acceptLanguage ?? "").split(",").map((wish) => {
    const [tag = "", quality = "q=1"] = wish.trim().toLowerCase().split(";")
    return { language: tag.split("-")[0], quality: Number(quality.trim().replace("q=", "")) || 0 }
  })
  const best = wishes
    .filter(({ quality }) => quality > 0)
    .toSorted((one, other) => other.quality - one.quality)
    .find(({ language }) => isLotLanguage(language))?.language
  return isLotLanguage(best) ? best : "vi"
}
