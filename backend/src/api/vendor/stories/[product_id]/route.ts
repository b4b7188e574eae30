import { SaveStory } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../../http/validated.ts"
import { vendorContext } from "../../../../vendor-access/account-context.ts"
import { saveStoryWorkflow } from "../../../../workflows/story/save-story.ts"
import { answerWithStory, productIn } from "./answer.ts"

/** `GET /vendor/stories/:product_id`: `WorkspaceStoryResponse`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  await answerWithStory(req, res)
}

/** `POST /vendor/stories/:product_id`: `SaveStory` to `WorkspaceStoryResponse`; 409 `edited_meanwhile`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { version, document } = validated(SaveStory, req.body)
  await saveStoryWorkflow(req.scope).run({
    input: { ...productIn(req), version, document, saved_by: vendorContext(req).email },
  })
  await answerWithStory(req, res)
}
