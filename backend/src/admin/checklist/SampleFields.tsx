import type { InspectionFile } from "@cho-ocop/contracts"
import { todayInVietnam } from "../today-in-vietnam.ts"
import type { DraftSample } from "./kept-visit.ts"
import { useChecklistWords } from "./use-checklist-words.ts"

const SAMPLES_MAX = 20

/** The samples that were taken. */
export function SampleFields({
  samples,
  lots,
  onChange,
}: {
  samples: DraftSample[]
  lots: InspectionFile["lots"]
  onChange: (samples: DraftSample[]) => void
}) {
  const say = useChecklistWords()
  const add = () =>
    onChange([...samples, { laboratory: "", taken_on: todayInVietnam(), lot_id: "", note: "" }])
  return (
    <>
      <h2>{say.samples}</h2>
      {samples.map((sample, index) => {
        const set = (changed: Partial<DraftSample>) =>
          onChange(samples.map((one) => (one === sample ? { ...one, ...changed } : one)))
        const name = say.sample(index + 1)
        return (
          <fieldset key={index} className="card">
            <legend>{name}</legend>
            <label className="field">
              {say.laboratory}
              <input
                value={sample.laboratory}
                maxLength={200}
                onChange={({ target }) => set({ laboratory: target.value })}
              />
            </label>
            <label className="field">
              {say.takenOn}
              <input
                type="date"
                value={sample.taken_on}
                onChange={({ target }) => set({ taken_on: target.value })}
              />
            </label>
            <label className="field">
              {say.lot}
              <select value={sample.lot_id} onChange={({ target }) => set({ lot_id: target.value })}>
                <option value="">{say.noLot}</option>
                {lots.map((lot) => (
                  <option key={lot.id} value={lot.id}>
                    {lot.number}
                  </option>
                ))}
              </select>
            </label>
            <label className="field">
              {say.note}
              <input
                value={sample.note}
                maxLength={1000}
                onChange={({ target }) => set({ note: target.value })}
              />
            </label>
            <button
              type="button"
              className="quiet"
              onClick={() => onChange(samples.filter((one) => one !== sample))}
            >
              {say.removeThis(name)}
            </button>
          </fieldset>
        )
      })}
      {samples.length < SAMPLES_MAX && (
        <button type="button" className="quiet" onClick={add}>
          {say.addSample}
        </button>
      )}
    </>
  )
}
