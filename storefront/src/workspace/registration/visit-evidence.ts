import { EvidenceKind, EvidenceUpload, type Registration } from "@cho-ocop/contracts"
import { findRegistration, removeEvidenceFile, sendEvidenceFile } from "../../backend/vendor-registration.ts"
import { formText } from "../../forms/form-text.ts"
import { type FormView, FRESH, sendForm, viewOfProblem } from "../../forms/form-view.ts"
import { readForm } from "../../forms/read-form.ts"
import { registrationTextsOf } from "../../i18n/workspace.ts"
import { pathOf } from "../../paths.ts"
import { seeOther } from "../../privacy.ts"
import type { OwnVisit } from "../../visit.ts"
import { sessionOf } from "../session.ts"
import { canChange } from "./visit-step.ts"

export interface EvidenceView extends FormView {
  registration: Registration
}

/** Shows the papers, or takes one in or out. Scripts send files by themselves, with progress. */
export async function visitEvidence(visit: OwnVisit): Promise<EvidenceView | Response> {
  const { locale } = visit.locals
  const { token } = sessionOf(visit.locals)
  const registration = await findRegistration(token)
  if (!canChange(registration.state) && registration.state !== "approved")
    return seeOther(pathOf("workspace/registration", locale))
  if (visit.request.method !== "POST") return { ...FRESH, registration }
  const form = await readForm(visit.request)
  const refused = form.has("remove")
    ? await remove(visit, token, formText(form, "remove"))
    : await send(visit, token, form)
  if (refused) return { ...refused, registration }
  return seeOther(`${pathOf("workspace/registration/evidence", locale)}?saved`)
}

async function remove({ locals }: OwnVisit, token: string, id: string): Promise<FormView | null> {
  try {
    await removeEvidenceFile(token, id)
    return null
  } catch (error) {
    return viewOfProblem(locals.locale, error)
  }
}

async function send({ locals }: OwnVisit, token: string, form: FormData): Promise<FormView | null> {
  const { locale } = locals
  const file = form.get("file")
  if (!(file instanceof File) || file.size === 0)
    return { status: 422, problems: {}, obstacle: registrationTextsOf(locale).evidence.noFile }
  const kind = EvidenceKind.catch("other").parse(formText(form, "kind"))
  const upload = { kind, name: file.name, upload_id: crypto.randomUUID() }
  const sent = await sendForm(locale, EvidenceUpload, upload, (body) => sendEvidenceFile(token, body, file))
  return sent.ok ? null : sent.view
}
