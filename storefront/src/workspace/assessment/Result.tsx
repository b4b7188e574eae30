import type { Locale } from "@cho-ocop/contracts"
import { PARTS, type Rubric, STAR_POINTS } from "@cho-ocop/ocop/rubrics"
import type { NextStar, SelfAssessment } from "@cho-ocop/ocop/self-assessment"
import { assessmentTextsOf } from "../../i18n/workspace-assessment.ts"
import { placeOf } from "./counted.ts"

interface Props {
  locale: Locale
  rubric: Rubric
  result: SelfAssessment
}

/** What a self-assessment comes to, why to no more, and the cheapest way on. In words: it is no star. */
export function Result({ locale, rubric, result }: Props) {
  const texts = assessmentTextsOf(locale)
  const { points, parts, wouldReach, unanswered, next } = result
  return (
    <section className="panel result" id="result" aria-labelledby="result-title">
      <h2 id="result-title">
        {texts.result.title}: {texts.total(points)}
      </h2>
      <ul>
        {(["A", "B", "C"] as const).map((part) => (
          <li key={part}>
            {texts.result.part(part, PARTS[part].name[locale])}:{" "}
            {texts.ofMost(parts[part], PARTS[part].points)}
          </li>
        ))}
      </ul>
      <p className="strong">{wouldReach ? texts.result.reaches(wouldReach) : texts.result.reachesNone}</p>
      {unanswered.length > 0 && <p>{texts.result.unanswered(unanswered.length)}</p>}
      {next ? <Next locale={locale} rubric={rubric} next={next} /> : <p>{texts.result.highest}</p>}
      <p className="notice">{texts.noStar}</p>
    </section>
  )
}

function Next({ locale, rubric, next }: { locale: Locale; rubric: Rubric; next: NextStar }) {
  const texts = assessmentTextsOf(locale).result
  const { star, missingPoints, missingMinimums, cheapest } = next
  const criterionOf = (number: string) => rubric.criteria.find((each) => each.number === number)
  const levelOf = (number: string, level: number) => criterionOf(number)?.levels[level]?.text[locale] ?? ""
  const linkTo = (number: string) => (
    <a href={`#${placeOf(number)}`}>
      {number} {criterionOf(number)?.name[locale]}
    </a>
  )
  return (
    <>
      <h3>{texts.whyNot(star)}</h3>
      <ul>
        {missingPoints > 0 && <li>{texts.missingPoints(missingPoints, STAR_POINTS[star])}</li>}
        {missingMinimums.map(({ criterion, level }) => (
          <li key={criterion}>
            {linkTo(criterion)}: {texts.minimum(levelOf(criterion, level))}
          </li>
        ))}
      </ul>
      <h3>{texts.cheapest}</h3>
      <p>{texts.cheapestLead(cheapest.length)}</p>
      <ul>
        {cheapest.map(({ criterion, to, points }) => (
          <li key={criterion}>
            {linkTo(criterion)}: {texts.step(levelOf(criterion, to), points)}
          </li>
        ))}
      </ul>
    </>
  )
}
