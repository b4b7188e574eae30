import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readRecall } from "../../../../recall/read-recalls.ts"

/** `GET /admin/recalls/:id`: `{ recall: RecallFile }`; 404 `not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ recall: await readRecall(req.scope, String(req.params.id)) })
}
