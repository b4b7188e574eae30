import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { validated } from "../../../http/validated.ts"
import { listVendorFiles, VendorQuery } from "../../../vendor/list-vendor-files.ts"

/** `GET /admin/vendors`: `VendorQuery` to `{ vendors: VendorRow[], count }`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json(await listVendorFiles(req.scope, validated(VendorQuery, req.query)))
}
