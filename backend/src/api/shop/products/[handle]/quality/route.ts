import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readProductQuality } from "../../../../../inspection/product-quality.ts"

/** `GET /shop/products/:handle/quality`: `ProductQuality`; 404 `not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await readProductQuality(req.scope, String(req.params.handle)))
}
