import { useChecklistWords, useLanguage } from "./use-checklist-words.ts"

/** Whose page this is, and its other language. */
export function PageHeader({ onLanguage }: { onLanguage: () => void }) {
  const say = useChecklistWords()
  const other = useLanguage() === "vi" ? "en" : "vi"
  return (
    <header>
      <span>{say.site}</span>
      <button type="button" className="quiet" lang={other} onClick={onLanguage}>
        {say.otherLanguage}
      </button>
    </header>
  )
}
