import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readProductPage } from "../../../../catalogue/product-page.ts"

/** `GET /shop/products/:handle`: `ProductPage`; 404 `not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await readProductPage(req.scope, req.params.handle ?? ""))
}
