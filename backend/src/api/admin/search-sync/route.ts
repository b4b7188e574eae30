import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readSearchState } from "../../../search-sync/index-state.ts"

/** `GET /admin/search-sync`: the `SearchState`: every index with its engine, documents, version, lag and last check. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await readSearchState(req.scope))
}
