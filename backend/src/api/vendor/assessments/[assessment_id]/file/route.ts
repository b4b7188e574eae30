import { AssessmentFileQuery } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendAssessmentFile } from "../../../../../assessment/send-assessment-file.ts"
import { validated } from "../../../../../http/validated.ts"
import { vendorContext } from "../../../../../vendor-access/account-context.ts"

/** `GET /vendor/assessments/:assessment_id/file`: `AssessmentFileQuery` to a file in the caller's language. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { format, locale = vendorContext(req).locale } = validated(AssessmentFileQuery, req.query)
  await sendAssessmentFile(res, req.scope, { id: req.params.assessment_id ?? "", format, locale })
}
