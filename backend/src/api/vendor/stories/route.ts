import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listStoryCards } from "../../../story/read-stories.ts"
import { vendorContext } from "../../../vendor-access/account-context.ts"

/** `GET /vendor/stories`: `StoryList`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await listStoryCards(req.scope, vendorContext(req).vendorId))
}
