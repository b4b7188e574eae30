import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readGroupFile } from "../../../../order-group/group-file.ts"

/** `GET /admin/order-groups/:id`: `GroupFile`; 404 `not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await readGroupFile(req.scope, req.params.id ?? ""))
}
