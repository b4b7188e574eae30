import { PageHeader } from "./PageHeader.tsx"
import { SignIn } from "./SignIn.tsx"
import { useChecklistWords } from "./use-checklist-words.ts"
import { useVisit } from "./use-visit.ts"
import { VisitFacts } from "./VisitFacts.tsx"
import { VisitForm } from "./VisitForm.tsx"
import { VisitStatus } from "./VisitStatus.tsx"

/** One visit: what is known of the inspection, what the officer writes, and where it stands. */
export function VisitPage({ id, onLanguage }: { id: string; onLanguage: () => void }) {
  const say = useChecklistWords()
  const onPhone = useVisit(id)
  const { visit, line, retry } = onPhone
  return (
    <>
      <PageHeader onLanguage={onLanguage} />
      <main>
        <p>
          <a href="/checklists/open">{say.toList}</a>
        </p>
        <h1>{visit?.inspection.product.name ?? say.title}</h1>
        {visit && <VisitStatus onPhone={onPhone} visit={visit} />}
        {line === "signed_out" && (
          <SignIn lead={visit?.saved_at ? say.signInToSend : undefined} onDone={retry} />
        )}
        {line === "other_officer" && visit?.officer && (
          <SignIn lead={say.otherOfficer(visit.officer.email)} onDone={retry} />
        )}
        {!visit && line === null && <p role="status">{say.loading}</p>}
        {!visit && line === "no_line" && <p role="alert">{say.notKept}</p>}
        {!visit && line === "not_found" && <p role="alert">{say.notFound}</p>}
        {!visit && typeof line === "object" && line && <p role="alert">{say.failed(line.failed)}</p>}
        {!visit && line !== null && line !== "signed_out" && (
          <button type="button" onClick={retry}>
            {say.retry}
          </button>
        )}
        {visit && <VisitFacts inspection={visit.inspection} />}
        {visit && line !== "other_officer" && <VisitForm onPhone={onPhone} visit={visit} />}
      </main>
    </>
  )
}
