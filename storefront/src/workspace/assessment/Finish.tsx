import type { FinishedAssessment, Locale, WorkspaceAssessment } from "@cho-ocop/contracts"
import { useState } from "react"
import { moment } from "../../i18n/moment.ts"
import { assessmentTextsOf } from "../../i18n/workspace-assessment.ts"

interface Props {
  locale: Locale
  stands: WorkspaceAssessment
  /** Whether the shop has everything that is written. */
  isSaved: boolean
  /** Keeps this version; answers whether it is kept. */
  finish: () => Promise<boolean>
}

const FORMATS = ["pdf", "csv", "json"] as const

/** Keeps a version for good, and hands out versions as files. */
export function Finish({ locale, stands, isSaved, finish }: Props) {
  const texts = assessmentTextsOf(locale).finish
  const [isRefused, setRefused] = useState(false)
  const { latest, finished } = stands
  if (!latest) return null
  const isKept = latest.is_finished && isSaved
  return (
    <section className="panel" aria-labelledby="finish">
      <h2 id="finish">{texts.title}</h2>
      <p className="hint">{texts.lead}</p>
      <div role="status">
        {isKept && <p className="saved">{texts.isFinished}</p>}
        {isRefused && <p className="problem">{texts.unable}</p>}
      </div>
      <p className="form-actions">
        {!isKept && (
          <button type="button" className="button" onClick={async () => setRefused(!(await finish()))}>
            {texts.submit}
          </button>
        )}
        {FORMATS.map((format) => (
          <a key={format} className="button quiet" href={fileOf(latest.id, format, locale)} download>
            {texts[format]}
          </a>
        ))}
      </p>
      {finished.length > 0 && (
        <>
          <h3>{texts.earlier}</h3>
          <ul className="kept">
            {finished.map((each) => (
              <Kept key={each.id} locale={locale} kept={each} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Kept({ locale, kept }: { locale: Locale; kept: FinishedAssessment }) {
  const texts = assessmentTextsOf(locale).finish
  const day = moment(kept.finished_at, locale)
  return (
    <li>
      <span className="strong">{texts.card(day, kept.points)}</span>
      {kept.finished_by && <span className="soft">{texts.by(kept.finished_by)}</span>}
      <span className="files">
        {FORMATS.map((format) => (
          <a
            key={format}
            href={fileOf(kept.id, format, locale)}
            download
            aria-label={texts.of(texts[format], day)}
          >
            {texts[format]}
          </a>
        ))}
      </span>
    </li>
  )
}

function fileOf(id: string, format: (typeof FORMATS)[number], locale: Locale): string {
  return `/api/workspace/assessments/${id}/file?format=${format}&locale=${locale}`
}
