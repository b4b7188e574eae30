import { StrictMode, useState } from "react"
import { createRoot } from "react-dom/client"
import { chooseLanguage, chosenLanguage, LanguageContext } from "./use-checklist-words.ts"
import { VisitList } from "./VisitList.tsx"
import { VisitPage } from "./VisitPage.tsx"

/** The visits on this phone, or the one that the address names. */
function Checklist() {
  const [language, setLanguage] = useState(chosenLanguage)
  const id = decodeURIComponent(location.pathname.split("/")[2] ?? "")
  document.documentElement.lang = language
  const change = () => {
    const other = language === "vi" ? "en" : "vi"
    chooseLanguage(other)
    setLanguage(other)
  }
  return (
    <LanguageContext.Provider value={language}>
      {id === "open" ? <VisitList onLanguage={change} /> : <VisitPage id={id} onLanguage={change} />}
    </LanguageContext.Provider>
  )
}

void navigator.serviceWorker?.register("/checklists/worker.js").catch(() => undefined)
void navigator.storage?.persist?.()
const root = document.getElementById("checklist")
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Checklist />
    </StrictMode>,
  )
}
