import { SubmitVersion } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../../../../../http/validated.ts"
import { readStoryVersion } from "../../../../../../../story/read-stories.ts"
import { vendorContext } from "../../../../../../../vendor-access/account-context.ts"
import { saveStoryWorkflow } from "../../../../../../../workflows/story/save-story.ts"
import { answerWithStory, productIn } from "../../../answer.ts"
import { versionIn } from "../version-in.ts"

/**
 * `POST /vendor/stories/:product_id/versions/:version/restore`: `SubmitVersion`, the version it replaces, to
 * `WorkspaceStoryResponse`. What is replaced stays among the versions. 409 `edited_meanwhile`.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { version } = validated(SubmitVersion, req.body)
  const { vendor_id, product_id } = productIn(req)
  const restored_from = versionIn(req)
  const { document } = await readStoryVersion(req.scope, vendor_id, {
    productId: product_id,
    version: restored_from,
  })
  await saveStoryWorkflow(req.scope).run({
    input: { vendor_id, product_id, version, document, saved_by: vendorContext(req).email, restored_from },
  })
  await answerWithStory(req, res)
}
