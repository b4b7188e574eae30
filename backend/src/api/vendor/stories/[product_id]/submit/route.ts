import { SubmitVersion } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../../../http/validated.ts"
import { vendorContext } from "../../../../../vendor-access/account-context.ts"
import { submitStoryWorkflow } from "../../../../../workflows/story/submit-story.ts"
import { answerWithStory, productIn } from "../answer.ts"

/**
 * `POST /vendor/stories/:product_id/submit`: `SubmitVersion` to `WorkspaceStoryResponse`; 422 `story_empty`,
 * 409 `edited_meanwhile`, `nothing_to_submit`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { version } = validated(SubmitVersion, req.body)
  await submitStoryWorkflow(req.scope).run({
    input: { ...productIn(req), version, submitted_by: vendorContext(req).email },
  })
  await answerWithStory(req, res)
}
