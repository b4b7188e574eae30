import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { listVendors } from "../../../catalogue/list-vendors.ts"

/** `GET /shop/vendors`: `VendorList`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ vendors: await listVendors(req.scope.resolve(ContainerRegistrationKeys.QUERY)) })
}
