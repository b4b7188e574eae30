import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readWorkspaceStory } from "../../../../story/read-stories.ts"
import { vendorContext } from "../../../../vendor-access/account-context.ts"

/** The product whose story a route is called for. */
export function productIn(req: MedusaRequest) {
  return { vendor_id: vendorContext(req).vendorId, product_id: req.params.product_id ?? "" }
}

/** Answers with the story as it is now: `WorkspaceStoryResponse`. */
export async function answerWithStory(req: MedusaRequest, res: MedusaResponse) {
  const { vendor_id, product_id } = productIn(req)
  res.json({ story: await readWorkspaceStory(req.scope, vendor_id, product_id) })
}
