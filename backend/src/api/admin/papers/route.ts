import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../http/validated.ts"
import { listPapers, PaperQuery } from "../../../registration/list-papers.ts"

/** `GET /admin/papers?offset=…`: the papers of vendors to look at, `{ papers: PaperCard[], count }`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.set("cache-control", "no-store")
  res.json(await listPapers(req.scope, validated(PaperQuery, req.query)))
}
