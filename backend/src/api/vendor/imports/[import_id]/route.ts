import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readImport } from "../../../../import/read-import.ts"

/** `GET /vendor/imports/:import_id`: `ImportResponse`, also while it runs. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ import: await readImport(req.scope, req.params.import_id ?? "") })
}
