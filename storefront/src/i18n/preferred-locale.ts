import type { Locale } from "@cho-ocop/contracts"

/** The language a browser prefers (`Accept-Language`) of the two we speak; Vietnamese where it names neither. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wishes = (acceptLanguage ?? "")
    .split(",")
    .map((wish) => {
      const [tag = "", ...parameters] = wish.trim().toLowerCase().split(";")
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean)
      return { language: tag.split("-")[0], quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ language, quality }) => (language === "vi" || language === "en") && quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return wishes[0]?.language === "en" ? "en" : "vi"
}
