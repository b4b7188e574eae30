import type { AssessmentDocument, Locale, WorkspaceAssessment } from "@cho-ocop/contracts"
import { NO_ANSWER, sheetIn } from "@cho-ocop/contracts/assessment-sheet"
import { PARTS } from "@cho-ocop/ocop/rubrics"
import { useState } from "react"
import { assessmentTextsOf } from "../../i18n/workspace-assessment.ts"
import { askWorkspace } from "../editing/ask-workspace.ts"
import { useEarlyWords } from "../editing/early-words.ts"
import { Meanwhile } from "../editing/Meanwhile.tsx"
import { SaveStatus } from "../editing/SaveStatus.tsx"
import { useKeeper } from "../editing/use-keeper.ts"
import { keptIn, meanwhileOf, passagesOf, saveAssessment, withAnswer } from "./assessment-document.ts"
import { CriterionField } from "./CriterionField.tsx"
import { counted } from "./counted.ts"
import { Finish } from "./Finish.tsx"
import { Result } from "./Result.tsx"
import { RubricChoice, type RubricGroup } from "./RubricChoice.tsx"
import { withRubric } from "./with-rubric.ts"

interface Props {
  locale: Locale
  assessment: WorkspaceAssessment
  groups: readonly RubricGroup[]
  /** Whether the reader may open the papers. */
  opensPapers: boolean
  limits: { note: number; links: number }
  paths: { signIn: string; lots: string; product: string }
}

const PART_NAMES = ["A", "B", "C"] as const

/** A product's self-assessment by the rubric of its set; saves itself while it is written. */
export function AssessmentEditor({ locale, assessment, groups, opensPapers, limits, paths }: Props) {
  const texts = assessmentTextsOf(locale)
  const [stands, setStands] = useState(assessment)
  const { product_id } = assessment
  const [view, keeper] = useKeeper<AssessmentDocument>({
    name: `workspace:assessment:${product_id}`,
    initial: keptIn(assessment),
    save: (kept) => saveAssessment(product_id, kept, setStands),
    readMeanwhile: meanwhileOf,
  })
  const editor = useEarlyWords()
  const { document } = view
  const { rubric, answers, result } = counted(document, stands)
  const sheet = sheetIn(document)

  async function finish(): Promise<boolean> {
    if (!(await keeper.flush())) return false
    const body = { version: keeper.view().version }
    const reply = await askWorkspace<{ assessment: WorkspaceAssessment }>(
      `products/${product_id}/assessment/finish`,
      { body },
    )
    if (reply.ok) setStands(reply.answer.assessment)
    return reply.ok
  }

  return (
    <div className="editor assessment" ref={editor}>
      <div className="editor-bar">
        <SaveStatus locale={locale} view={view} keeper={keeper} signInPath={paths.signIn} />
        <a className="total" href="#result">
          <strong>{texts.total(result.points)}</strong> {texts.result.seeAll}
        </a>
      </div>
      <Meanwhile locale={locale} view={view} keeper={keeper} passagesOf={passagesOf(locale)} />
      <RubricChoice
        locale={locale}
        rubric={rubric}
        groups={groups}
        onChange={(set) => keeper.change((now) => withRubric(now, set))}
      />
      {PART_NAMES.map((part) => (
        <section key={part} className="part" aria-labelledby={`part-${part}`}>
          <h2 id={`part-${part}`}>
            {texts.result.part(part, PARTS[part].name[locale])}{" "}
            <span className="soft">{texts.ofMost(result.parts[part], PARTS[part].points)}</span>
          </h2>
          {rubric.criteria
            .filter((criterion) => criterion.part === part)
            .map((criterion) => (
              <CriterionField
                key={`${rubric.set} ${criterion.number}`}
                locale={locale}
                rubric={rubric}
                criterion={criterion}
                answer={sheet[criterion.number] ?? NO_ANSWER}
                counts={answers[criterion.number] ?? null}
                stands={stands}
                opensPapers={opensPapers}
                limits={limits}
                paths={paths}
                onChange={(change) => keeper.change((now) => withAnswer(now, criterion.number, change))}
              />
            ))}
        </section>
      ))}
      <Result locale={locale} rubric={rubric} result={result} />
      <Finish locale={locale} stands={stands} isSaved={view.state === "saved"} finish={finish} />
    </div>
  )
}
