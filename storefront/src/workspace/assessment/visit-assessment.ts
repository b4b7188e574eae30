import type { WorkspaceAssessment } from "@cho-ocop/contracts"
import { setByNumber } from "@cho-ocop/ocop"
import { isProblem } from "../../backend/backend-error.ts"
import { beginAssessment, findAssessment } from "../../backend/vendor-assessments.ts"
import { formText } from "../../forms/form-text.ts"
import { readForm } from "../../forms/read-form.ts"
import { pathOf } from "../../paths.ts"
import { seeOther } from "../../privacy.ts"
import type { OwnVisit } from "../../visit.ts"
import { sessionOf } from "../session.ts"

/** A product's self-assessment; with a form, begins it by the rubric that was chosen. Null for no product of theirs. */
export async function visitAssessment(
  { request, locals }: OwnVisit,
  product_id: string,
): Promise<WorkspaceAssessment | Response | null> {
  const { token } = sessionOf(locals)
  const orNull = (error: unknown) => {
    if (isProblem(error, "not_found")) return null
    throw error
  }
  if (request.method !== "POST") return findAssessment(token, product_id).catch(orNull)
  const set = Number(formText(await readForm(request), "set"))
  // Somebody else may have begun it since the form was shown: then it is gone on with.
  if (setByNumber(set)) {
    await beginAssessment(token, product_id, set).catch((error: unknown) => {
      if (!isProblem(error, "edited_meanwhile")) throw error
    })
  }
  return seeOther(pathOf("workspace/assessment", locals.locale, { product_id }))
}
