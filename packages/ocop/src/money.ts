const NUMBERS = { vi: new Intl.NumberFormat("vi-VN"), en: new Intl.NumberFormat("en-US") }

/** Whole đồng for people: "120.000 ₫" in Vietnamese, "120,000 ₫" in English, with a space that does not break. */
export function formatDong(amount: number, locale: "vi" | "en"): string {
  return `${NUMBERS[locale].format(amount)}\u00a0₫`
}
