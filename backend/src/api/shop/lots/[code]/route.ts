import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readLabel } from "../../../../label/read-label.ts"

/** `GET /shop/lots/:code`: `LotPage`, of a lot's code or a label's own; 400 `code_mistyped`, 404 `not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await readLabel(req.scope, req.params.code ?? ""))
}
