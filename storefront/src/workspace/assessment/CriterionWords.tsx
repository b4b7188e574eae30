import type { AssessmentAnswer, AssessmentPaper, Locale } from "@cho-ocop/contracts"
import { linksIn } from "@cho-ocop/contracts/assessment-sheet"
import { type Criterion, EVIDENCE_KINDS } from "@cho-ocop/ocop/rubrics"
import { dayOf } from "../../i18n/day.ts"
import { assessmentTextsOf } from "../../i18n/workspace-assessment.ts"
import { Field } from "../editing/Field.tsx"
import { placeOf } from "./counted.ts"

interface Props {
  locale: Locale
  criterion: Criterion
  answer: AssessmentAnswer
  papers: readonly AssessmentPaper[]
  opensPapers: boolean
  limits: { note: number; links: number }
  onChange: (change: Partial<AssessmentAnswer>) => void
}

const ADDRESS = /^https?:\/\/[^\s/]+\.[^\s]+$/i

/** Note and evidence of one criterion: papers that the market has, and links. */
export function CriterionWords({ locale, criterion, answer, papers, opensPapers, limits, onChange }: Props) {
  const { criterion: texts, papers: kinds } = assessmentTextsOf(locale)
  const place = placeOf(criterion.number)
  const known = papers.filter(({ id }) => answer.papers.includes(id))
  const links = linksIn(answer)
  const said = (answer.note.trim() === "" ? 0 : 1) + known.length + links.length
  const addresses = links.filter((link) => ADDRESS.test(link))
  return (
    <details>
      <summary>{said > 0 ? texts.wordsCount(said) : texts.words}</summary>
      <div className="words">
        <p className="hint">
          {texts.usual}: {criterion.evidence.map((kind) => EVIDENCE_KINDS[kind][locale]).join("; ")}.
        </p>
        <Field
          label={texts.note}
          value={answer.note}
          maxLength={limits.note}
          rows={3}
          onChange={(typed) => onChange({ note: typed })}
        />
        <fieldset className="papers">
          <legend>{texts.papers}</legend>
          {papers.length === 0 && <p className="soft">{texts.noPapers}</p>}
          {papers.map(({ id, kind, uploaded_at }) => (
            <div key={id} className="paper">
              <input
                type="checkbox"
                id={`${place}-${id}`}
                checked={answer.papers.includes(id)}
                onChange={({ currentTarget: { checked } }) =>
                  onChange({
                    papers: checked ? [...answer.papers, id] : answer.papers.filter((other) => other !== id),
                  })
                }
              />
              <label htmlFor={`${place}-${id}`}>
                {kinds[kind]}{" "}
                <span className="soft small">{texts.paperFrom(dayOf(uploaded_at, locale))}</span>
              </label>
              {opensPapers && (
                <a href={`/api/workspace/registration/evidence-files/${id}`} target="_blank" rel="noreferrer">
                  {texts.open}
                </a>
              )}
            </div>
          ))}
        </fieldset>
        <Field
          label={texts.links}
          hint={texts.linksHint}
          value={answer.links}
          maxLength={limits.links}
          rows={2}
          inputMode="url"
          onChange={(typed) => onChange({ links: typed })}
        />
        {addresses.map((address) => (
          <a key={address} href={address} target="_blank" rel="noreferrer nofollow">
            {address}
          </a>
        ))}
      </div>
    </details>
  )
}
