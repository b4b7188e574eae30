import { createContext, useContext } from "react"
import { type ChecklistWords, checklistEn } from "../words/checklist.en.ts"
import { checklistVi } from "../words/checklist.vi.ts"

export type Language = "vi" | "en"

const WORDS: Record<Language, ChecklistWords> = { vi: checklistVi, en: checklistEn }

export const LanguageContext = createContext<Language>("vi")

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

export function useChecklistWords(): ChecklistWords {
  return WORDS[useLanguage()]
}

/** The language that the officer has chosen in the admin, which keeps it in this cookie. */
export function chosenLanguage(): Language {
  return /(?:^|; )lng=en/.test(document.cookie) || localStorage.getItem("lng") === "en" ? "en" : "vi"
}

export function chooseLanguage(language: Language): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the admin reads this cookie, and phones with Safari have no other way.
  document.cookie = `lng=${language}; path=/; max-age=31536000; samesite=lax`
  localStorage.setItem("lng", language)
}

/** Tells moments as people in Vietnam read them. */
export function useMoment(): (moment: string) => string {
  const format = new Intl.DateTimeFormat(useChecklistWords().locale, {
    timeZone: "Asia/Ho_Chi_Minh",
    dateStyle: "medium",
    timeStyle: "short",
  })
  return (moment) => format.format(new Date(moment))
}

/** Tells Vietnamese dates. */
export function useDate(): (date: string) => string {
  const format = new Intl.DateTimeFormat(useChecklistWords().locale, { timeZone: "UTC", dateStyle: "full" })
  return (date) => format.format(new Date(date))
}
