import { type FormEvent, useState } from "react"
import { ChecklistPoints } from "./ChecklistPoints.tsx"
import { FindingFields } from "./FindingFields.tsx"
import { type KeptVisit, missingIn, stateOf } from "./kept-visit.ts"
import { SampleFields } from "./SampleFields.tsx"
import { useChecklistWords } from "./use-checklist-words.ts"
import type { VisitOnPhone } from "./use-visit.ts"

/** What the officer writes at a visit; open until it is finished, and to be read from then on. */
export function VisitForm({ onPhone, visit }: { onPhone: VisitOnPhone; visit: KeptVisit }) {
  const say = useChecklistWords()
  const [isAsked, setIsAsked] = useState(false)
  const { notes } = visit
  const { write, finish } = onPhone
  const state = stateOf(visit)
  const isOpen = state === "empty" || state === "draft"
  const missing = missingIn(visit)
  if (state === "told") return null
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (missing.length === 0) finish()
    else setIsAsked(true)
  }
  return (
    <form onSubmit={send} noValidate>
      <fieldset className="whole" disabled={!isOpen}>
        <section className="card">
          <h2>{say.visit}</h2>
          <label className="field">
            {say.arrived}
            <input
              type="datetime-local"
              value={notes.arrived_at}
              onChange={({ target }) => write({ arrived_at: target.value })}
            />
          </label>
          <label className="field">
            {say.metWith}
            <input
              value={notes.met_with}
              maxLength={200}
              onChange={({ target }) => write({ met_with: target.value })}
            />
          </label>
        </section>
        <ChecklistPoints
          points={visit.inspection.checklist}
          answers={notes.answers}
          onAnswer={(answers) => write({ answers })}
        />
        <SampleFields
          samples={notes.samples}
          lots={visit.inspection.lots}
          onChange={(samples) => write({ samples })}
        />
        <FindingFields
          findings={notes.findings}
          lots={visit.inspection.lots}
          onChange={(findings) => write({ findings })}
        />
        <section className="card">
          <label className="field">
            {say.left}
            <input
              type="datetime-local"
              value={notes.left_at}
              onChange={({ target }) => write({ left_at: target.value })}
            />
          </label>
          <label className="field">
            {say.wholeNote}
            <textarea
              rows={3}
              value={notes.note}
              maxLength={4000}
              onChange={({ target }) => write({ note: target.value })}
            />
          </label>
        </section>
        {isOpen && (
          <div className="card">
            {isAsked && missing.length > 0 && (
              <div role="alert">
                <p>{say.missing}</p>
                <ul>
                  {missing.map((field) => (
                    <li key={field}>{say.missingFields[field]}</li>
                  ))}
                </ul>
              </div>
            )}
            <button type="submit">{say.finish}</button>
          </div>
        )}
      </fieldset>
    </form>
  )
}
