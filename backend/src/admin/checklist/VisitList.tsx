import type { InspectionCard, InspectionList } from "@cho-ocop/contracts"
import { useCallback, useEffect, useState } from "react"
import { type Answer, listPlanned } from "./ask-market.ts"
import { listKept, stateOf } from "./kept-visit.ts"
import { PageHeader } from "./PageHeader.tsx"
import { SignIn } from "./SignIn.tsx"
import { useChecklistWords, useDate, useMoment } from "./use-checklist-words.ts"

/** Visits that are kept on this phone, and with a line those that are planned. */
export function VisitList({ onLanguage }: { onLanguage: () => void }) {
  const say = useChecklistWords()
  const moment = useMoment()
  const [kept] = useState(listKept)
  const [planned, setPlanned] = useState<Answer<InspectionList>>()
  const ask = useCallback(() => void listPlanned().then(setPlanned), [])
  useEffect(ask, [ask])
  return (
    <>
      <PageHeader onLanguage={onLanguage} />
      <main>
        <h1>{say.title}</h1>
        <section className="card">
          <h2>{say.onPhone}</h2>
          {kept.length === 0 && <p className="soft">{say.nothingOnPhone}</p>}
          {kept.map((visit) => (
            <div key={visit.inspection.id}>
              <VisitLink inspection={visit.inspection} />
              <p className="soft">
                {say.states[stateOf(visit)](
                  moment(visit.inspection.visit?.received_at ?? visit.saved_at ?? new Date().toISOString()),
                )}
              </p>
            </div>
          ))}
        </section>
        {planned?.kind === "signed_out" && <SignIn lead={undefined} onDone={ask} />}
        <section className="card">
          <h2>{say.planned}</h2>
          <p className="soft">{say.plannedHint}</p>
          {planned === undefined && <p role="status">{say.loading}</p>}
          {planned && planned.kind !== "found" && <p className="soft">{say.noLineForList}</p>}
          {planned?.kind === "found" && planned.found.inspections.length === 0 && <p>{say.noPlanned}</p>}
          {planned?.kind === "found" &&
            planned.found.inspections.map((inspection) => (
              <VisitLink key={inspection.id} inspection={inspection} />
            ))}
        </section>
      </main>
    </>
  )
}

function VisitLink({
  inspection,
}: {
  inspection: Pick<InspectionCard, "id" | "product" | "vendor" | "planned_on">
}) {
  const date = useDate()
  return (
    <p>
      <a href={`/checklists/${encodeURIComponent(inspection.id)}`}>{inspection.product.name}</a>
      <br />
      <span className="soft">{`${inspection.vendor.name}, ${date(inspection.planned_on)}`}</span>
    </p>
  )
}
