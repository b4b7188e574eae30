import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { readProductPage } from "../../../../catalogue/product-page.ts"
import { traceModule } from "../../../../trace/trace-module.ts"

/** `GET /shop/products/:handle`: `ProductPage`; 404 `not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const ports = {
    query: req.scope.resolve(ContainerRegistrationKeys.QUERY),
    search: req.scope.resolve(Modules.SEARCH),
    trace: traceModule(req.scope),
  }
  res.json(await readProductPage(ports, req.params.handle ?? ""))
}
