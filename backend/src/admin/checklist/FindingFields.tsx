import type { FindingGrade, InspectionFile } from "@cho-ocop/contracts"
import { todayInVietnam } from "../today-in-vietnam.ts"
import type { DraftFinding } from "./kept-visit.ts"
import { useChecklistWords } from "./use-checklist-words.ts"

const FINDINGS_MAX = 20
const GRADES: FindingGrade[] = ["minor", "major", "grave"]

/** What was found wrong, and until when the entity may answer. */
export function FindingFields({
  findings,
  lots,
  onChange,
}: {
  findings: DraftFinding[]
  lots: InspectionFile["lots"]
  onChange: (findings: DraftFinding[]) => void
}) {
  const say = useChecklistWords()
  const add = () => onChange([...findings, { grade: "minor", text: "", deadline: "", lot_ids: [] }])
  return (
    <>
      <h2>{say.findings}</h2>
      {findings.map((finding, index) => {
        const set = (changed: Partial<DraftFinding>) =>
          onChange(findings.map((one) => (one === finding ? { ...one, ...changed } : one)))
        const toggle = (id: string) => {
          const { lot_ids } = finding
          set({ lot_ids: lot_ids.includes(id) ? lot_ids.filter((one) => one !== id) : [...lot_ids, id] })
        }
        const name = say.finding(index + 1)
        return (
          <fieldset key={index} className="card">
            <legend>{name}</legend>
            <label className="field">
              {say.grade}
              <select
                value={finding.grade}
                onChange={({ target }) => set({ grade: target.value as FindingGrade })}
              >
                {GRADES.map((grade) => (
                  <option key={grade} value={grade}>
                    {say.grades[grade]}
                  </option>
                ))}
              </select>
            </label>
            <label className="field">
              {say.text}
              <textarea
                rows={3}
                value={finding.text}
                maxLength={2000}
                onChange={({ target }) => set({ text: target.value })}
              />
            </label>
            <label className="field">
              {say.deadline}
              <input
                type="date"
                min={todayInVietnam()}
                value={finding.deadline}
                onChange={({ target }) => set({ deadline: target.value })}
              />
            </label>
            {lots.length > 0 && (
              <fieldset className="choices">
                <legend>{say.lots}</legend>
                {lots.map((lot) => (
                  <label key={lot.id}>
                    <input
                      type="checkbox"
                      checked={finding.lot_ids.includes(lot.id)}
                      onChange={() => toggle(lot.id)}
                    />
                    {lot.number}
                  </label>
                ))}
              </fieldset>
            )}
            <button
              type="button"
              className="quiet"
              onClick={() => onChange(findings.filter((one) => one !== finding))}
            >
              {say.removeThis(name)}
            </button>
          </fieldset>
        )
      })}
      {findings.length < FINDINGS_MAX && (
        <button type="button" className="quiet" onClick={add}>
          {say.addFinding}
        </button>
      )}
    </>
  )
}
