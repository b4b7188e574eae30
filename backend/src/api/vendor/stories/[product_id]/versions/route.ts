import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listStoryVersions } from "../../../../../story/read-stories.ts"
import { productIn } from "../answer.ts"

/** `GET /vendor/stories/:product_id/versions`: `StoryVersionList`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await listStoryVersions(req.scope, productIn(req).product_id))
}
