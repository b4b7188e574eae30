import type { Locale } from "@cho-ocop/contracts"

const SHAPE = { dateStyle: "long", timeZone: "Asia/Ho_Chi_Minh" } as const
const FORMATS: Record<Locale, Intl.DateTimeFormat> = {
  vi: new Intl.DateTimeFormat("vi-VN", SHAPE),
  en: new Intl.DateTimeFormat("en-GB", SHAPE),
}

/** The Vietnamese day of a moment, ISO 8601 in UTC, in words. */
export function dayOf(time: string, locale: Locale): string {
  return FORMATS[locale].format(new Date(time))
}
