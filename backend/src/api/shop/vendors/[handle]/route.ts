import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readVendor } from "../../../../catalogue/list-vendors.ts"

/** `GET /shop/vendors/:handle`: `VendorResponse`; 404 `not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  res.json({ vendor: await readVendor(query, req.params.handle ?? "") })
}
