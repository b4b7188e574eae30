import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readWorkspaceStory } from "../../../../../story/read-stories.ts"
import { toldStoryOf } from "../../../../../story/told-story.ts"
import { productIn } from "../answer.ts"

/** `GET /vendor/stories/:product_id/preview`: `ToldStory`, the newest version as shoppers would read it. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { vendor_id, product_id } = productIn(req)
  const { document } = await readWorkspaceStory(req.scope, vendor_id, product_id)
  res.json(await toldStoryOf(req.scope, vendor_id, document))
}
