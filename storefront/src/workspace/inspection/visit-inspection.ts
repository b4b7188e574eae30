import { FindingAnswer, FindingUpload, type WorkspaceInspectionResponse } from "@cho-ocop/contracts"
import { isProblem } from "../../backend/backend-error.ts"
import { answerFinding, findInspection, sendFindingFile } from "../../backend/vendor-inspections.ts"
import { formText } from "../../forms/form-text.ts"
import { type FormView, FRESH, sendForm } from "../../forms/form-view.ts"
import { readForm } from "../../forms/read-form.ts"
import { inspectionTextsOf } from "../../i18n/inspection.ts"
import { pathOf } from "../../paths.ts"
import { seeOther } from "../../privacy.ts"
import type { OwnVisit } from "../../visit.ts"
import { sessionOf } from "../session.ts"

export interface InspectionView extends FormView, WorkspaceInspectionResponse {
  /** The finding whose form was refused, and what was typed there. */
  refused: string
  typed: string
}

/** Shows an inspection, or answers one of its findings, with words or a paper; null where there is none. */
export async function visitInspection(
  visit: OwnVisit,
  id: string,
): Promise<InspectionView | Response | null> {
  const { token } = sessionOf(visit.locals)
  try {
    if (visit.request.method !== "POST") {
      return { ...FRESH, ...(await findInspection(token, id)), refused: "", typed: "" }
    }
    const form = await readForm(visit.request)
    const finding = formText(form, "finding")
    const refused = form.has("file")
      ? await sendPaper(visit, token, finding, form.get("file"))
      : await sendAnswer(visit, token, finding, formText(form, `text-${finding}`))
    if (!refused) {
      return seeOther(`${pathOf("workspace/inspection", visit.locals.locale, { inspection_id: id })}?done`)
    }
    const told = await findInspection(token, id)
    return { ...refused, ...told, refused: finding, typed: formText(form, `text-${finding}`) }
  } catch (error) {
    if (isProblem(error, "not_found")) return null
    throw error
  }
}

async function sendAnswer(
  { locals }: OwnVisit,
  token: string,
  finding: string,
  text: string,
): Promise<FormView | null> {
  const sent = await sendForm(locals.locale, FindingAnswer, { text }, (body) =>
    answerFinding(token, finding, body),
  )
  return sent.ok ? null : sent.view
}

async function sendPaper(
  { locals }: OwnVisit,
  token: string,
  finding: string,
  file: FormDataEntryValue | null,
): Promise<FormView | null> {
  const { locale } = locals
  if (!(file instanceof File) || file.size === 0) {
    return { status: 422, problems: {}, obstacle: inspectionTextsOf(locale).workspace.noFile }
  }
  const upload = { name: file.name, upload_id: crypto.randomUUID() }
  const sent = await sendForm(locale, FindingUpload, upload, (body) =>
    sendFindingFile(token, finding, body, file),
  )
  return sent.ok ? null : sent.view
}
