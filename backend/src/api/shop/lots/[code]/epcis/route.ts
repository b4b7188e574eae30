import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { lotCodeOf } from "../../../../../label/read-label.ts"
import { lotEpcis } from "../../../../../trace/lot-epcis.ts"

/** `GET /shop/lots/:code/epcis`: the lot's way as EPCIS 2.0 in JSON-LD; 400 `code_mistyped`, 404 `not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const code = await lotCodeOf(req.scope, req.params.code ?? "")
  res.type("application/ld+json").send(JSON.stringify(await lotEpcis(req.scope, code)))
}
