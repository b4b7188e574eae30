import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readVendor } from "../../../../catalogue/list-vendors.ts"
import { toldShopPage } from "../../../../shop-page/read-shop-page.ts"

/** `GET /shop/vendors/:handle`: `VendorResponse`; 404 `not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { handle = "" } = req.params
  const vendor = await readVendor(query, handle)
  res.json({ vendor, page: await toldShopPage(req.scope, handle) })
}
