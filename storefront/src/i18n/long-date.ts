import type { Locale } from "@cho-ocop/contracts"

const FORMATS: Record<Locale, Intl.DateTimeFormat> = {
  vi: new Intl.DateTimeFormat("vi-VN", { dateStyle: "long", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }),
}

/** A calendar date, "2026-05-22", in words: "22 tháng 5, 2026", "22 May 2026". */
export function longDate(date: string, locale: Locale): string {
  return FORMATS[locale].format(new Date(`${date}T00:00:00Z`))
}
