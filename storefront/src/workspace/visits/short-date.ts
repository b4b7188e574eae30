import type { Locale } from "@cho-ocop/contracts"

const SHAPE = { day: "numeric", month: "numeric", timeZone: "UTC" } as const
const FORMATS: Record<Locale, Intl.DateTimeFormat> = {
  vi: new Intl.DateTimeFormat("vi-VN", SHAPE),
  en: new Intl.DateTimeFormat("en-GB", { ...SHAPE, month: "short" }),
}

/** A calendar date, "2026-11-22", as short as a chart needs it: "22/11", "22 Nov". */
export function shortDate(date: string, locale: Locale): string {
  return FORMATS[locale].format(new Date(`${date}T00:00:00Z`))
}
