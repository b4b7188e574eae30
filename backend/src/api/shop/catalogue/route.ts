import { CatalogueQuery } from "@cho-ocop/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { listProducts } from "../../../catalogue/list-products.ts"
import { validated } from "../../../http/validated.ts"

/** `GET /shop/catalogue`: `CatalogueQuery` to `CataloguePage`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const query = validated(CatalogueQuery, req.query)
  res.json(await listProducts(req.scope.resolve(Modules.SEARCH), query))
}
