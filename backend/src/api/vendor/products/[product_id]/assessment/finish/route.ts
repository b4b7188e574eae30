import { FinishAssessment } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../../../../http/validated.ts"
import { vendorContext } from "../../../../../../vendor-access/account-context.ts"
import { finishAssessmentWorkflow } from "../../../../../../workflows/assessment/finish-assessment.ts"
import { answerWithAssessment, productIn } from "../answer.ts"

/**
 * `POST /vendor/products/:product_id/assessment/finish`: `FinishAssessment` to `WorkspaceAssessmentResponse`; 409
 * `edited_meanwhile`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { version } = validated(FinishAssessment, req.body)
  await finishAssessmentWorkflow(req.scope).run({
    input: { ...productIn(req), version, finished_by: vendorContext(req).email },
  })
  await answerWithAssessment(req, res)
}
