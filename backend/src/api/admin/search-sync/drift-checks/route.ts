import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../../http/validated.ts"
import { checkDrift } from "../../../../search-sync/check-drift.ts"
import { IndexName, indexNamed } from "../index-name.ts"

/** `POST /admin/search-sync/drift-checks`: compares the named index with the database, has it repaired; a `DriftReport`. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { index_name } = validated(IndexName, req.body)
  res.json(await checkDrift(req.scope, indexNamed(index_name)))
}
