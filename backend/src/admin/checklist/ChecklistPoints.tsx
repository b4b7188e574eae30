import type { ChecklistAnswer, ChecklistPoint } from "@cho-ocop/contracts"
import type { DraftAnswer } from "./kept-visit.ts"
import { useChecklistWords, useLanguage } from "./use-checklist-words.ts"

const ANSWERS: ChecklistAnswer["answer"][] = ["met", "not_met", "not_applicable"]
const UNANSWERED: DraftAnswer = { answer: null, note: "" }

/** Each point with its answers, to be tapped, and a note. */
export function ChecklistPoints({
  points,
  answers,
  onAnswer,
}: {
  points: ChecklistPoint[]
  answers: Record<string, DraftAnswer>
  onAnswer: (answers: Record<string, DraftAnswer>) => void
}) {
  const say = useChecklistWords()
  const language = useLanguage()
  const done = points.filter(({ id }) => answers[id]?.answer).length
  return (
    <>
      <h2>{`${say.points}: ${say.answered(done, points.length)}`}</h2>
      {points.map(({ id, text, source }) => {
        const given = answers[id] ?? UNANSWERED
        const set = (changed: Partial<DraftAnswer>) =>
          onAnswer({ ...answers, [id]: { ...given, ...changed } })
        return (
          <fieldset key={id} className="card">
            <legend>
              {language === "en" && text.en !== null ? text.en : <span lang="vi">{text.vi}</span>}
            </legend>
            {source && (
              <p className="soft" lang="vi">
                {source}
              </p>
            )}
            <div className="choices">
              {ANSWERS.map((answer) => (
                <label key={answer}>
                  <input
                    type="radio"
                    name={id}
                    checked={given.answer === answer}
                    onChange={() => set({ answer })}
                  />
                  {say.answers[answer]}
                </label>
              ))}
            </div>
            <label className="field">
              {say.note}
              <input
                value={given.note}
                maxLength={1000}
                onChange={({ target }) => set({ note: target.value })}
              />
            </label>
          </fieldset>
        )
      })}
    </>
  )
}
