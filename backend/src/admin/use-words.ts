import { useTranslation } from "react-i18next"
import { en, type Words } from "./words/en.ts"
import { vi } from "./words/vi.ts"

/** The words of these pages in the language of the admin. */
export function useWords(): Words {
  const { i18n } = useTranslation()
  return i18n.language.startsWith("vi") ? vi : en
}

/** Tells a time as people in Vietnam read it, in the language of the admin. */
export function useTimeInVietnam(): (time: string | null) => string {
  const format = new Intl.DateTimeFormat(useWords().locale, {
    timeZone: "Asia/Ho_Chi_Minh",
    dateStyle: "medium",
    timeStyle: "short",
  })
  return (time) => (time ? format.format(new Date(time)) : "–")
}

/** Tells a day, `2026-11-23`, in the language of the admin. */
export function useDay(): (day: string) => string {
  const format = new Intl.DateTimeFormat(useWords().locale, { timeZone: "UTC", dateStyle: "medium" })
  return (day) => format.format(new Date(day))
}
