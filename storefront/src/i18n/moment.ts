import type { Locale } from "@cho-ocop/contracts"

const SHAPE = { dateStyle: "medium", timeStyle: "short", timeZone: "Asia/Ho_Chi_Minh" } as const
const FORMATS: Record<Locale, Intl.DateTimeFormat> = {
  vi: new Intl.DateTimeFormat("vi-VN", SHAPE),
  en: new Intl.DateTimeFormat("en-GB", SHAPE),
}
const SHORT_SHAPE = {
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Asia/Ho_Chi_Minh",
} as const
const SHORT: Record<Locale, Intl.DateTimeFormat> = {
  vi: new Intl.DateTimeFormat("vi-VN", { ...SHORT_SHAPE, month: "numeric" }),
  en: new Intl.DateTimeFormat("en-GB", { ...SHORT_SHAPE, month: "short" }),
}
const NEARLY_A_YEAR_MS = 300 * 24 * 60 * 60 * 1000

/** A moment, ISO 8601 in UTC, as the clock in Vietnam shows it. */
export function moment(time: string, locale: Locale): string {
  return FORMATS[locale].format(new Date(time))
}

/** A moment in a list, as `moment` tells it; without its year where that can be no other. */
export function shortMoment(time: string, locale: Locale): string {
  const isRecent = Math.abs(Date.now() - Date.parse(time)) < NEARLY_A_YEAR_MS
  return isRecent ? SHORT[locale].format(new Date(time)) : moment(time, locale)
}
