import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { listSitemapEntries } from "../../../catalogue/list-vendors.ts"

/** `GET /shop/sitemap`: `SitemapEntries`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await listSitemapEntries(req.scope.resolve(ContainerRegistrationKeys.QUERY)))
}
