import { SaveAssessment } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../../../http/validated.ts"
import { vendorContext } from "../../../../../vendor-access/account-context.ts"
import { saveAssessmentWorkflow } from "../../../../../workflows/assessment/save-assessment.ts"
import { answerWithAssessment, productIn } from "./answer.ts"

/** `GET /vendor/products/:product_id/assessment`: `WorkspaceAssessmentResponse`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  await answerWithAssessment(req, res)
}

/**
 * `POST /vendor/products/:product_id/assessment`: `SaveAssessment` to `WorkspaceAssessmentResponse`; 409
 * `edited_meanwhile`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { version, document } = validated(SaveAssessment, req.body)
  const { memberId: member_id, email: edited_by } = vendorContext(req)
  await saveAssessmentWorkflow(req.scope).run({
    input: { ...productIn(req), member_id, version, document, edited_by },
  })
  await answerWithAssessment(req, res)
}
