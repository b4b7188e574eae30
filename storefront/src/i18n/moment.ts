import type { Locale } from "@cho-ocop/contracts"

const SHAPE = { dateStyle: "medium", timeStyle: "short", timeZone: "Asia/Ho_Chi_Minh" } as const
const FORMATS: Record<Locale, Intl.DateTimeFormat> = {
  vi: new Intl.DateTimeFormat("vi-VN", SHAPE),
  en: new Intl.DateTimeFormat("en-GB", SHAPE),
}

/** A moment, ISO 8601 in UTC, as the clock in Vietnam shows it. */
export function moment(time: string, locale: Locale): string {
  return FORMATS[locale].format(new Date(time))
}
