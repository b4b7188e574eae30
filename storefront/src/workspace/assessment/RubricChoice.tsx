import type { Locale } from "@cho-ocop/contracts"
import type { Rubric } from "@cho-ocop/ocop/rubrics"
import { assessmentTextsOf } from "../../i18n/workspace-assessment.ts"

export interface RubricGroup {
  name: string
  sets: readonly { number: number; name: string }[]
}

interface Props {
  locale: Locale
  rubric: Rubric
  groups: readonly RubricGroup[]
  onChange: (set: number) => void
}

/** By which rubric the product is scored, and another one to choose. */
export function RubricChoice({ locale, rubric, groups, onChange }: Props) {
  const { rubric: texts, begin } = assessmentTextsOf(locale)
  const name = groups.flatMap(({ sets }) => sets).find(({ number }) => number === rubric.set)?.name ?? ""
  return (
    <section className="panel rubric" aria-labelledby="rubric">
      <h2 id="rubric">{texts.now(rubric.set, name)}</h2>
      {rubric.exclusion && <p>{rubric.exclusion[locale]}</p>}
      <details>
        <summary>{texts.change}</summary>
        <div className="entry">
          <label htmlFor="set">{begin.label}</label>
          <p className="hint" id="set-hint">
            {texts.hint}
          </p>
          <select
            className="field"
            id="set"
            aria-describedby="set-hint"
            value={rubric.set}
            onChange={({ currentTarget: { value } }) => onChange(Number(value))}
          >
            {groups.map((group) => (
              <optgroup key={group.name} label={group.name}>
                {group.sets.map((set) => (
                  <option key={set.number} value={set.number}>
                    {texts.now(set.number, set.name)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
      </details>
    </section>
  )
}
