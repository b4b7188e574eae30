import type { Locale } from "@cho-ocop/contracts"
import { stringify } from "csv-stringify/sync"
import type { AssessmentFile } from "./assessment-file.ts"
import { assessmentWords } from "./assessment-words.ts"

/** A self-assessment as UTF-8 CSV with the mark Excel needs: one row for each criterion, each saying that it is no star. */
export function assessmentCsv({ criteria }: AssessmentFile, locale: Locale): Buffer {
  const { columns, notice } = assessmentWords(locale)
  const rows = criteria.map(({ minimum_for, shown, evidence, level, ...row }) => ({
    ...row,
    level: level ?? "",
    minimum_for: minimum_for ?? "",
    shown: shown.map(({ text, link }) => `${text}: ${link}`).join("\n"),
    evidence: evidence.join("\n"),
    notice,
  }))
  return Buffer.from(stringify(rows, { header: true, columns, bom: true, escape_formulas: true }))
}
