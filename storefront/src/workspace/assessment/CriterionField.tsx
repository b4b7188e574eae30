import type { AssessmentAnswer, Locale, WorkspaceAssessment } from "@cho-ocop/contracts"
import { type Criterion, maximumOf, type Rubric } from "@cho-ocop/ocop/rubrics"
import { shownLevels } from "@cho-ocop/ocop/self-assessment"
import { assessmentTextsOf } from "../../i18n/workspace-assessment.ts"
import { CriterionWords } from "./CriterionWords.tsx"
import { placeOf } from "./counted.ts"
import { ShownByMarket } from "./ShownByMarket.tsx"

interface Props {
  locale: Locale
  rubric: Rubric
  criterion: Criterion
  answer: AssessmentAnswer
  /** The level that counts: the one claimed, or a higher one that the market fills in. */
  counts: number | null
  stands: WorkspaceAssessment
  opensPapers: boolean
  limits: { note: number; links: number }
  paths: { lots: string; product: string }
  onChange: (change: Partial<AssessmentAnswer>) => void
}

/** One criterion: its levels to choose from, what the market shows, and what is said of it. */
export function CriterionField(props: Props) {
  const { locale, rubric, criterion, answer, counts, stands, opensPapers, limits, paths, onChange } = props
  const texts = assessmentTextsOf(locale)
  const { number, name, note, levels } = criterion
  const place = placeOf(number)
  const filledIn = Math.max(
    -1,
    ...shownLevels(rubric, stands.held)
      .filter((shown) => shown.criterion === number && shown.covers === "whole")
      .map(({ level }) => level),
  )
  const points = levels[counts ?? -1]?.points ?? 0
  return (
    <fieldset className="panel criterion" id={place}>
      <legend>
        <span>
          {number} {name[locale]}
        </span>{" "}
        <span className="points">{texts.ofMost(points, maximumOf(criterion))}</span>
      </legend>
      {note && <p className="hint">{note[locale]}</p>}
      <div className="choices">
        {[null, ...levels.keys()].map((at) => {
          const level = at === null ? null : levels[at]
          return (
            <div key={at} className="choice">
              <input
                type="radio"
                id={`${place}-${at ?? "none"}`}
                name={place}
                checked={counts === at}
                disabled={(at ?? -1) < filledIn}
                onChange={() => onChange({ level: at })}
              />
              <label htmlFor={`${place}-${at ?? "none"}`}>
                {level ? level.text[locale] : texts.criterion.none}
                <span className="soft small">
                  {" · "}
                  {texts.points(level?.points ?? 0)}
                  {level?.minimumFor && ` · ${texts.criterion.minimum(level.minimumFor)}`}
                </span>
              </label>
            </div>
          )
        })}
      </div>
      <ShownByMarket locale={locale} criterion={criterion} stands={stands} paths={paths} />
      <CriterionWords
        locale={locale}
        criterion={criterion}
        answer={answer}
        papers={stands.papers}
        opensPapers={opensPapers}
        limits={limits}
        onChange={onChange}
      />
    </fieldset>
  )
}
