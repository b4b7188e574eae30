import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerRegistration } from "../../../registration/answer-registration.ts"
import { onboardingChecklist } from "../../../registration/onboarding-checklist.ts"
import { registrantOf } from "../../../registration/registrant-of.ts"
import { vendorProgress } from "../../../registration/vendor-progress.ts"
import { accountContext } from "../../../vendor-access/account-context.ts"

/** `GET /vendor/onboarding`: `Onboarding`, what stands between the registrant and the first sale. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const account = accountContext(req)
  const { registration } = await answerRegistration(req.scope, await registrantOf(req.scope, account))
  const progress = account.vendorId ? await vendorProgress(req.scope, account.vendorId) : null
  res.json(onboardingChecklist(registration, progress))
}
