import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../http/validated.ts"
import { findLots } from "../../../recall/find-lots.ts"
import { LotQuery } from "../../../recall/recall-draft.ts"

/** `GET /admin/lots?q=…`: `{ lots: LotName[] }`, the 20 newest that hold the words. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { q } = validated(LotQuery, req.query)
  res.json({ lots: await findLots(req.scope, q) })
}
