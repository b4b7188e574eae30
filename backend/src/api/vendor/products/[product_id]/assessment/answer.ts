import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readAssessment } from "../../../../../assessment/read-assessment.ts"
import { vendorContext } from "../../../../../vendor-access/account-context.ts"

/** The product whose self-assessment a route is called for. */
export function productIn(req: MedusaRequest) {
  return { vendor_id: vendorContext(req).vendorId, product_id: req.params.product_id ?? "" }
}

/** Answers with the self-assessment as it is now: `WorkspaceAssessmentResponse`. */
export async function answerWithAssessment(req: MedusaRequest, res: MedusaResponse) {
  res.json({ assessment: await readAssessment(req.scope, productIn(req)) })
}
