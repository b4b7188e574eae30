import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readStoryVersion } from "../../../../../../story/read-stories.ts"
import { productIn } from "../../answer.ts"
import { versionIn } from "./version-in.ts"

/** `GET /vendor/stories/:product_id/versions/:version`: `StoryVersionResponse`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { vendor_id, product_id: productId } = productIn(req)
  res.json(await readStoryVersion(req.scope, vendor_id, { productId, version: versionIn(req) }))
}
