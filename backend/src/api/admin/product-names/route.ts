import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findProductNames, ProductNameQuery } from "../../../catalogue/find-product-names.ts"
import { validated } from "../../../http/validated.ts"

/** `GET /admin/product-names?q=…`: `{ products: ProductName[] }`, the first 20 whose name holds the words. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { q } = validated(ProductNameQuery, req.query)
  res.json({ products: await findProductNames(req.scope, q) })
}
