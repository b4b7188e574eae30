import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readVendorFile } from "../../../../vendor/vendor-file.ts"

/** `GET /admin/vendors/:id`: `{ vendor: VendorFile }`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  res.json({ vendor: await readVendorFile(req.scope, String(req.params.id)) })
}
