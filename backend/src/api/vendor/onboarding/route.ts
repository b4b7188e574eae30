import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerRegistration } from "../../../registration/answer-registration.ts"
import { onboardingChecklist } from "../../../registration/onboarding-checklist.ts"
import { vendorProgress } from "../../../registration/vendor-progress.ts"
import { accountContext } from "../../../vendor-access/account-context.ts"

/** `GET /vendor/onboarding`: `Onboarding`, what stands between the registrant and the first sale. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { memberId, vendorId } = accountContext(req)
  const { registration } = await answerRegistration(req.scope, memberId)
  const progress = vendorId ? await vendorProgress(req.scope, vendorId) : null
  res.json(onboardingChecklist(registration, progress))
}
